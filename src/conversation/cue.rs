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
    /// A reply that LinkedIn itself suggests.
    BoilerSuggested,
    /// Wishes for a season, a holiday or a new start.
    BoilerWishes,
    /// Sales language.
    Pitch,
    /// Price or discount language of an offer.
    Price,
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
    /// Offers something, or asks for support, which a regret then turns down: "may we count on".
    Offer,
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
    /// A frequent word of one language: votes for the language, signals nothing, and alone has no bit.
    FunctionWord,
}

impl Cue {
    /// All cues with their names in lexicon files.
    pub const NAMES: [(&'static str, Self); 65] = [
        ("action", Self::Action),
        ("adversative", Self::Adversative),
        ("already", Self::Already),
        ("answer", Self::Answer),
        ("appreciation", Self::Appreciation),
        ("available", Self::Available),
        ("boiler_birthday", Self::BoilerBirthday),
        ("boiler_congratulations", Self::BoilerCongratulations),
        ("boiler_connect", Self::BoilerConnect),
        ("boiler_suggested", Self::BoilerSuggested),
        ("boiler_wishes", Self::BoilerWishes),
        ("by_phone", Self::ByPhone),
        ("call", Self::Call),
        ("choice", Self::Choice),
        ("closer", Self::Closer),
        ("condition", Self::Condition),
        ("confirm", Self::Confirm),
        ("contract", Self::Contract),
        ("decline", Self::Decline),
        ("decline_final", Self::DeclineFinal),
        ("deliver", Self::Deliver),
        ("demo", Self::Demo),
        ("event", Self::Event),
        ("exhausted", Self::Exhausted),
        ("for_you", Self::ForYou),
        ("fulfilled", Self::Fulfilled),
        ("function_word", Self::FunctionWord),
        ("greeting", Self::Greeting),
        ("ground", Self::Ground),
        ("if_you", Self::IfYou),
        ("interrogative", Self::Interrogative),
        ("invoice", Self::Invoice),
        ("lack", Self::Lack),
        ("later", Self::Later),
        ("mask", Self::Mask),
        ("meeting", Self::Meeting),
        ("met", Self::Met),
        ("modal_you", Self::ModalYou),
        ("negation", Self::Negation),
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
        ("refusal", Self::Refusal),
        ("regret", Self::Regret),
        ("request", Self::Request),
        ("rival", Self::Rival),
        ("signed", Self::Signed),
        ("supply", Self::Supply),
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

    /// One bit for each cue but function words, for sets of cues within a sentence.
    #[inline]
    pub(super) const fn bit(self) -> u64 {
        match self {
            Self::FunctionWord => 0,
            _ => 1 << self as u64,
        }
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

/// What a message does: a set of flags, decided sentence by sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CueSet(u64);

impl CueSet {
    /// Nothing.
    pub const NONE: Self = Self(0);
    /// Asks a question that is more than a greeting.
    pub const QUESTION: Self = Self(1);
    /// Asks how one is, and nothing else in that sentence.
    pub const GREETING_QUESTION: Self = Self(1 << 1);
    /// Asks for an action.
    pub const REQUEST: Self = Self(1 << 2);
    /// Proposes a stage without asking in so many words ("let's have a call on Tuesday").
    pub const PROPOSES: Self = Self(1 << 3);
    /// A stage is named in a sentence that asks, requests or proposes.
    pub const STAGE_ASKED: Self = Self(1 << 4);
    /// Promises an action of the writer's.
    pub const PROMISE: Self = Self(1 << 5);
    /// Confirms an appointment.
    pub const CONFIRM: Self = Self(1 << 6);
    /// Says that an appointment took place.
    pub const TOOK_PLACE: Self = Self(1 << 7);
    /// Says that something was signed or accepted.
    pub const SIGNED: Self = Self(1 << 8);
    /// Says no for now.
    pub const DECLINE: Self = Self(1 << 9);
    /// Ends the relationship.
    pub const DECLINE_FINAL: Self = Self(1 << 10);
    /// Has a closing formula.
    pub const CLOSER: Self = Self(1 << 11);
    /// Is nothing but closing (and greeting) formulas.
    pub const CLOSER_ONLY: Self = Self(1 << 12);
    /// Has a greeting.
    pub const GREETING: Self = Self(1 << 13);
    /// Is nothing but a greeting.
    pub const GREETING_ONLY: Self = Self(1 << 14);
    /// Has a congratulation formula.
    pub const BOILER_CONGRATULATIONS: Self = Self(1 << 15);
    /// Has a birthday formula.
    pub const BOILER_BIRTHDAY: Self = Self(1 << 16);
    /// Has a thanks-for-connecting formula.
    pub const BOILER_CONNECT: Self = Self(1 << 17);
    /// Is one of the replies that LinkedIn suggests, or emoji alone.
    pub const BOILER_SUGGESTED: Self = Self(1 << 18);
    /// Is boilerplate as a whole: a formula and nothing personal beside it.
    pub const BOILERPLATE: Self = Self(1 << 19);
    /// Has sales language.
    pub const PITCH_PHRASE: Self = Self(1 << 20);
    /// Names a price or discount as an offer.
    pub const PRICE: Self = Self(1 << 21);
    /// Links to a booking page.
    pub const CALENDAR_LINK: Self = Self(1 << 22);
    /// Links to a video call.
    pub const CALL_LINK: Self = Self(1 << 23);
    /// Links to a shared document.
    pub const DOCUMENT_LINK: Self = Self(1 << 24);
    /// Links to a document to be signed.
    pub const SIGNATURE_LINK: Self = Self(1 << 25);
    /// Has a link of any kind.
    pub const LINK: Self = Self(1 << 26);
    /// Gives a telephone number.
    pub const PHONE: Self = Self(1 << 27);
    /// Gives an e-mail address.
    pub const EMAIL: Self = Self(1 << 28);
    /// Has a typical answer.
    pub const ANSWER: Self = Self(1 << 29);
    /// Begins by agreeing.
    pub const AFFIRMS: Self = Self(1 << 30);
    /// Names a point in time.
    pub const TIME: Self = Self(1 << 31);
    /// An appointment was named but negated.
    pub const APPOINTMENT_NEGATED: Self = Self(1 << 32);
    /// Says something beyond formulas.
    pub const SUBSTANTIVE: Self = Self(1 << 33);
    /// Has an attachment.
    pub const ATTACHMENT: Self = Self(1 << 34);
    /// Has no text.
    pub const BLANK: Self = Self(1 << 35);
    /// Says thanks.
    pub const THANKS: Self = Self(1 << 36);
    /// Has a stage cue that is an appointment, beside whatever higher stage the message names.
    pub const APPOINTMENT: Self = Self(1 << 37);

    /// Says that the two met: an appointment that took place only if one was proposed.
    pub const MET: Self = Self(1 << 41);
    /// Negates something.
    pub const NEGATES: Self = Self(1 << 38);
    /// Proposes a time for something that no lexicon foresees ("could we sit down on Thursday at ten").
    pub const PROPOSES_TIME: Self = Self(1 << 39);
    /// Does so briefly or to the hour ("are you free on Friday?"): then it is an appointment, whatever for.
    pub const PROPOSES_APPOINTMENT: Self = Self(1 << 40);

    /// Has a formula for a season or a new start.
    pub const BOILER_WISHES: Self = Self(1 << 43);
    /// Says that one cannot: whether that declines depends on what was asked.
    pub const UNABLE: Self = Self(1 << 42);

    /// Turns something down, if the other side had offered or asked for it.
    pub const REFUSAL: Self = Self(1 << 44);

    /// Asks to know something, in a sentence that asks for no action.
    pub const INQUIRY: Self = Self(1 << 45);

    /// Turns down politely, if the other side had offered or asked for something: "kind of you, but".
    pub const SOFT_REFUSAL: Self = Self(1 << 46);
    /// Regrets: turns down what was offered or asked for in so many words.
    pub const REGRETS: Self = Self(1 << 47);
    /// Takes something upon oneself: promises it where it was asked for.
    pub const UNDERTAKES: Self = Self(1 << 48);
    /// Says that something is done, sent or received.
    pub const FULFILS: Self = Self(1 << 49);
    /// Offers something, or asks for support.
    pub const OFFERS: Self = Self(1 << 50);
    /// Says when one has time: proposes unless the other side did.
    pub const AVAILABLE: Self = Self(1 << 51);

    /// Says no before anything else: a question after it is courtesy.
    pub const REFUSES_FIRST: Self = Self(1 << 52);

    /// Thanks for being thought of or asked: turns an offer down unless it takes it up.
    pub const ACKNOWLEDGES: Self = Self(1 << 53);

    /// Anything that asks something of the other side.
    pub const ASKS: Self = Self(Self::QUESTION.0 | Self::REQUEST.0 | Self::PROPOSES.0);

    /// Whether all flags of the other set are set.
    #[inline]
    #[must_use]
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether any flag of the other set is set.
    #[inline]
    #[must_use]
    pub fn any(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Sets the flags of the other set.
    #[inline]
    pub fn insert(&mut self, other: Self) {
        self.0 |= other.0;
    }

    /// Clears the flags of the other set.
    pub fn remove(&mut self, other: Self) {
        self.0 &= !other.0;
    }

    /// The flags of both sets.
    #[inline]
    #[must_use]
    pub const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The raw bits, for a column of facts.
    #[must_use]
    pub fn bits(self) -> u64 {
        self.0
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
