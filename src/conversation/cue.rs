//! The vocabulary of the stage: what a phrase can signal, what a message can do, how far business got.
//!
//! Owns the closed lists of cues, stages and link kinds and their names in lexicon files. Refuses to
//! know any phrase: phrases are data.

use std::fmt;

/// What one phrase of a lexicon signals. The names are those of the lexicon files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Cue {
    /// Asks politely: "please". Statements with it are requests, but for answers and formulas.
    Please,
    /// Opens a question, with or without a question mark.
    Question,
    /// Opens a question where it begins the sentence, and may open a relative clause elsewhere: "who is".
    Interrogative,
    /// Asks for an action.
    Request,
    /// Promises an action.
    Promise,
    /// Ends an exchange: thanks, agreement, good wishes.
    Closer,
    /// Opens an exchange: salutation and small talk.
    Greeting,
    /// Says no for now.
    Decline,
    /// Ends the relationship.
    DeclineFinal,
    /// Congratulations on a job, a promotion, a work anniversary.
    BoilerCongratulations,
    /// Birthday wishes.
    BoilerBirthday,
    /// Thanks for connecting.
    BoilerConnect,
    /// Wishes for a season, a holiday or a new start.
    BoilerWishes,
    /// Sales language.
    Pitch,
    /// A telephone or video call.
    Call,
    /// A meeting in person or of unknown form.
    Meeting,
    /// A demonstration or trial.
    Demo,
    /// Confirms an appointment.
    Confirm,
    /// A proposal or quotation.
    Proposal,
    /// An invoice or order.
    Invoice,
    /// A contract or agreement.
    Contract,
    /// A signature or acceptance that took place.
    Signed,
    /// Turns a noun into a proposal: "shall we", "how about".
    Propose,
    /// Negates the cues that follow shortly.
    Negation,
    /// Says that a call or meeting took place.
    Past,
    /// A protected phrase: the cues inside it do not count.
    Mask,
    /// Introduces a telephone number.
    PhoneIntro,
    /// A typical answer.
    Answer,
    /// A condition, which disarms the declines and signatures after it: "if", "once".
    Condition,
    /// A point in time: a weekday, "tomorrow".
    Time,
    /// A word of thanks, which tells thanks from agreement among the closers.
    Thanks,
    /// Seeing or meeting someone, at a fair as well as by appointment.
    Met,
    /// An award, a talk, a baby: what one congratulates on in person.
    Event,
    /// Says that one cannot: a refusal if the other side had asked for it.
    Unable,
    /// Turns down what the other side offered or asked for; by itself it is but a statement: "we went with
    /// somebody else".
    Refusal,
    /// What an offer can fail on: interest, need, fit, means, competence. Negated, it refuses.
    Ground,
    /// "Already": with a [`Cue::Supply`] it says that there is no need.
    Already,
    /// Someone or something that serves the same end: a supplier, a colleague, another tool.
    Supply,
    /// Chooses or keeps: with a [`Cue::Rival`] it gives the order to another.
    Choice,
    /// Somebody or something else than the writer of the offer.
    Rival,
    /// "Perhaps", "let's look at it again": with a [`Cue::Later`] it puts off without a date.
    Perhaps,
    /// A time too vague to be an appointment: "next year", "after the summer".
    Later,
    /// Shows that a proposal, bill or contract beside it is no business between the two: it has ended, it
    /// is a flat's or the telephone company's.
    Unrelated,
    /// What one asks another to do: "check", "forward", "introduce".
    Action,
    /// Turns against what came before: "but", "however".
    Adversative,
    /// Praises an offer or whoever makes it: "kind of you", "tempting".
    Appreciation,
    /// Says when one has time: "I could do".
    Available,
    /// By telephone: with a time and who has it, it proposes a call.
    ByPhone,
    /// What the other side gets or what goes out: "you'll have it", "the mail goes out"; with a time it promises.
    Deliver,
    /// Used up: with a [`Cue::Ground`] it refuses.
    Exhausted,
    /// Says that something is done, sent or received.
    Fulfilled,
    /// For the other side: with a time, in answer to a request, it promises.
    ForYou,
    /// What one would welcome from the other side: "if you could".
    IfYou,
    /// Says that something is missing: with [`Cue::Yours`] it asks for it.
    Lack,
    /// Asks whether the other side would: with an [`Cue::Action`] it asks for that.
    ModalYou,
    /// What one comes to: "webinar", "call".
    Occasion,
    /// Thanks for coming: with an [`Cue::Occasion`] it took place.
    Recall,
    /// Regrets: in reply to an offer or a request it refuses.
    Regret,
    /// Takes something upon oneself, in the present or future: "I'll dig", "ich suche".
    Undertake,
    /// Would be welcome: "it would help", "wäre super".
    Welcome,
    /// The other side's: "your".
    Yours,
    /// Needs something: with a [`Cue::FromYou`] it asks for it.
    Need,
    /// From the other side: "from you".
    FromYou,
    /// A day that has just passed: with an [`Cue::Occasion`] before it and a [`Cue::Feeling`], it took place.
    Lately,
    /// A frequent word of one language: votes for the language and signals nothing. It and the cues after it act on no
    /// others and go into no construction: they have no bit.
    FunctionWord,
    /// A reply that LinkedIn itself suggests.
    BoilerSuggested,
    /// Price or discount language of an offer.
    Price,
    /// Offers something, or asks for support, which a regret then turns down: "may we count on".
    Offer,
    /// A no of this moment: "not now". With a [`Cue::Busy`] or another day it puts off and declines nothing.
    NotNow,
    /// A no without an object: "no thanks".
    BareNo,
    /// Keeps one for an hour or a holiday: "I'm in the car".
    Busy,
    /// Takes up gladly: "we like the idea". What looked like a refusal before it was none.
    Eager,
    /// A question that wants no answer: "who would have thought".
    Rhetorical,
    /// Turns a statement into a question: "isn't it".
    Tag,
    /// A feeling or a praise: "funny".
    Feeling,
    /// Asks for a person or a firm: "who did". Naming one is an answer and turns nothing down.
    AsksWho,
    /// Asks for a fact: "how was", "where did". An answer to it turns nothing down.
    AsksFact,
    /// Draws the conclusion of a talk: "then".
    Conclude,
    /// What two do who meet: "see", "drop in". With a proposal and a time it proposes a meeting.
    Meets,
    /// Tells whom to turn to: "ask", "write to". In reply to a question it asks for nothing.
    Refers,
}

impl Cue {
    /// All cues with their names in lexicon files.
    pub const NAMES: [(&'static str, Self); 80] = [
        ("action", Self::Action),
        ("adversative", Self::Adversative),
        ("already", Self::Already),
        ("answer", Self::Answer),
        ("appreciation", Self::Appreciation),
        ("asks_fact", Self::AsksFact),
        ("asks_who", Self::AsksWho),
        ("available", Self::Available),
        ("bare_no", Self::BareNo),
        ("boiler_birthday", Self::BoilerBirthday),
        ("boiler_congratulations", Self::BoilerCongratulations),
        ("boiler_connect", Self::BoilerConnect),
        ("boiler_suggested", Self::BoilerSuggested),
        ("boiler_wishes", Self::BoilerWishes),
        ("busy", Self::Busy),
        ("by_phone", Self::ByPhone),
        ("call", Self::Call),
        ("choice", Self::Choice),
        ("closer", Self::Closer),
        ("conclude", Self::Conclude),
        ("condition", Self::Condition),
        ("confirm", Self::Confirm),
        ("contract", Self::Contract),
        ("decline", Self::Decline),
        ("decline_final", Self::DeclineFinal),
        ("deliver", Self::Deliver),
        ("demo", Self::Demo),
        ("eager", Self::Eager),
        ("event", Self::Event),
        ("exhausted", Self::Exhausted),
        ("feeling", Self::Feeling),
        ("for_you", Self::ForYou),
        ("from_you", Self::FromYou),
        ("fulfilled", Self::Fulfilled),
        ("function_word", Self::FunctionWord),
        ("greeting", Self::Greeting),
        ("ground", Self::Ground),
        ("if_you", Self::IfYou),
        ("interrogative", Self::Interrogative),
        ("invoice", Self::Invoice),
        ("lack", Self::Lack),
        ("lately", Self::Lately),
        ("later", Self::Later),
        ("mask", Self::Mask),
        ("meeting", Self::Meeting),
        ("meets", Self::Meets),
        ("met", Self::Met),
        ("modal_you", Self::ModalYou),
        ("need", Self::Need),
        ("negation", Self::Negation),
        ("not_now", Self::NotNow),
        ("occasion", Self::Occasion),
        ("offer", Self::Offer),
        ("past", Self::Past),
        ("perhaps", Self::Perhaps),
        ("phone_intro", Self::PhoneIntro),
        ("pitch", Self::Pitch),
        ("please", Self::Please),
        ("price", Self::Price),
        ("promise", Self::Promise),
        ("proposal", Self::Proposal),
        ("propose", Self::Propose),
        ("question", Self::Question),
        ("recall", Self::Recall),
        ("refers", Self::Refers),
        ("refusal", Self::Refusal),
        ("regret", Self::Regret),
        ("request", Self::Request),
        ("rhetorical", Self::Rhetorical),
        ("rival", Self::Rival),
        ("signed", Self::Signed),
        ("supply", Self::Supply),
        ("tag", Self::Tag),
        ("thanks", Self::Thanks),
        ("time", Self::Time),
        ("unable", Self::Unable),
        ("undertake", Self::Undertake),
        ("unrelated", Self::Unrelated),
        ("welcome", Self::Welcome),
        ("yours", Self::Yours),
    ];

    /// The cue's name in lexicon files.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, cue)| *cue == self).map_or("", |(name, _)| name)
    }

    /// The cue of a name in a lexicon file.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, cue)| *cue)
    }

    /// The cue of a number that a compiled lexicon holds: its place among the variants.
    #[must_use]
    #[inline]
    pub fn from_number(number: u8) -> Option<Self> {
        const CUES: [Option<Cue>; 256] = {
            let mut cues = [None; 256];
            let mut place = 0;
            while place < Cue::NAMES.len() {
                let (_, cue) = Cue::NAMES[place];
                cues[cue as usize] = Some(cue);
                place += 1;
            }
            cues
        };
        CUES[usize::from(number)]
    }

    /// The stage that the cue speaks of, if it speaks of one.
    #[must_use]
    pub fn stage(self) -> Option<Stage> {
        match self {
            Self::Call => Some(Stage::Call),
            Self::Meeting => Some(Stage::Meeting),
            Self::Demo => Some(Stage::Demo),
            Self::Proposal => Some(Stage::Proposal),
            Self::Invoice => Some(Stage::Invoice),
            Self::Contract => Some(Stage::Contract),
            _ => None,
        }
    }

    /// One bit for each cue that acts on others, for sets of cues within a sentence.
    #[inline]
    pub(super) const fn bit(self) -> u64 {
        if (self as u8) < Self::FunctionWord as u8 { 1 << self as u64 } else { 0 }
    }

    /// Whether the cue belongs to boilerplate.
    #[must_use]
    pub fn is_boilerplate(self) -> bool {
        matches!(
            self,
            Self::BoilerBirthday
                | Self::BoilerCongratulations
                | Self::BoilerConnect
                | Self::BoilerSuggested
                | Self::BoilerWishes
        )
    }
}

/// How far business got, in rising order; call, meeting and demo share one [`Stage::rank`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Stage {
    /// Nothing proposed.
    #[default]
    None,
    /// A call was proposed.
    Call,
    /// A meeting was proposed.
    Meeting,
    /// A demonstration was proposed.
    Demo,
    /// A call, meeting or demonstration was confirmed or took place.
    Confirmed,
    /// A proposal or quotation was made or asked for.
    Proposal,
    /// An invoice or order.
    Invoice,
    /// A contract.
    Contract,
    /// Signed, after a proposal or contract.
    Signed,
}

impl Stage {
    /// All stages in rising order.
    pub const ALL: [Self; 9] = [
        Self::None,
        Self::Call,
        Self::Meeting,
        Self::Demo,
        Self::Confirmed,
        Self::Proposal,
        Self::Invoice,
        Self::Contract,
        Self::Signed,
    ];

    /// Rank for comparison: 0 none, 1 call, meeting or demo, then 2 to 6.
    #[must_use]
    pub fn rank(self) -> u8 {
        match self {
            Self::None => 0,
            Self::Call | Self::Meeting | Self::Demo => 1,
            Self::Confirmed => 2,
            Self::Proposal => 3,
            Self::Invoice => 4,
            Self::Contract => 5,
            Self::Signed => 6,
        }
    }

    /// The stage's name in lists.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Call => "call",
            Self::Meeting => "meeting",
            Self::Demo => "demo",
            Self::Confirmed => "confirmed",
            Self::Proposal => "proposal",
            Self::Invoice => "invoice",
            Self::Contract => "contract",
            Self::Signed => "signed",
        }
    }

    /// Whether it says more about the same appointment: a demonstration than a call, a call than a meeting.
    #[must_use]
    pub fn is_more_exact_than(self, other: Self) -> bool {
        matches!((self, other), (Self::Demo, Self::Call | Self::Meeting) | (Self::Call, Self::Meeting))
    }

    /// Whether it is an appointment that someone proposed.
    #[must_use]
    pub fn is_appointment(self) -> bool {
        self.rank() == 1
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

/// What a link leads to, by its host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkKind {
    /// A page where appointments are booked.
    Calendar,
    /// A video call.
    Call,
    /// A shared document.
    Document,
    /// A document to be signed.
    Signature,
    /// Any other page.
    Other,
}

impl LinkKind {
    /// Kinds that a lexicon row may name.
    pub const NAMES: [(&'static str, Self); 4] = [
        ("calendar", Self::Calendar),
        ("call", Self::Call),
        ("document", Self::Document),
        ("signature", Self::Signature),
    ];

    /// The kind of a name in `links.csv`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cue_has_one_name_and_comes_back_from_it() {
        for (name, cue) in Cue::NAMES {
            assert_eq!(Cue::from_name(name), Some(cue));
            assert_eq!(cue.name(), name);
        }
        assert_eq!(Cue::from_name("coffee"), None);
    }

    #[test]
    fn appointments_share_a_rank_and_signed_is_the_highest() {
        assert_eq!(Stage::Call.rank(), Stage::Demo.rank());
        assert!(Stage::Confirmed.rank() > Stage::Demo.rank());
        assert!(Stage::ALL.iter().all(|stage| stage.rank() <= Stage::Signed.rank()));
    }
}
