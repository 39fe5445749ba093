//! What a message does, as a set of flags: what is left of its phrases once its sentences are read.
//!
//! Owns the flags and their set. Refuses to say which phrases raise them (see `interpret`) and what they amount to
//! among the messages of a contact (see `timeline`).

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

    /// All that it asks is for a person, a firm or a fact: an answer turns nothing down.
    pub const ASKS_WHO: Self = Self(1 << 54);

    /// An occasion of a day that has just passed, within a sentence.
    pub(super) const RECENT: Self = Self(1 << 55);
    /// A no of this moment, within a message.
    pub(super) const NOT_NOW: Self = Self(1 << 56);
    /// Another day, or what keeps one for the moment, within a message.
    pub(super) const POSTPONES: Self = Self(1 << 57);
    /// Praises or feels, within a sentence.
    pub(super) const FEELS: Self = Self(1 << 58);
    /// Turns a statement into a question, within a sentence.
    pub(super) const TAGS: Self = Self(1 << 59);
    /// A question that wants no answer, within a sentence.
    pub(super) const RHETORICAL: Self = Self(1 << 60);
    /// Takes up gladly, within a sentence.
    pub(super) const EAGER: Self = Self(1 << 61);
    /// Draws a conclusion, within a sentence.
    pub(super) const CONCLUDES: Self = Self(1 << 62);

    /// A no without an object: turns down whatever was offered.
    pub const BARE_NO: Self = Self(1 << 63);

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
