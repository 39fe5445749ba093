//! A sentence before it has a language: the message's name and its named arguments.
//!
//! Owns how judgement hands words to the report. Refuses words themselves: those live in the message
//! catalogues, one file a language, so that no stage before the report knows which language is spoken.

/// A sentence of the catalogue with what it says about.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// Name of the message in the catalogues, such as `score-line-target-fit`.
    pub id: &'static str,
    /// The message's variables in the order in which they were given; a name occurs once.
    pub arguments: Vec<(&'static str, Argument)>,
}

/// What one variable of a message holds; the report formats it for its language.
#[derive(Debug, Clone, PartialEq)]
pub enum Argument {
    /// A measured number and the decimals to show.
    Number(f64, u8),
    /// A whole number that may choose a plural form.
    Count(i64),
    /// Words from the user's own data (a name, a file), shown as they are.
    Text(String),
    /// A day, counted from 1970-01-01.
    Date(i32),
    /// The name of another message, to be rendered in place.
    Message(&'static str),
    /// The names of several messages, to be rendered in place as a list.
    Messages(Vec<&'static str>),
    /// A label of a closed vocabulary, as files spell it (`seniority`, `cxo`), to be said in the reader's words.
    Term(&'static str, &'static str),
}

impl Explanation {
    /// A sentence without variables.
    #[must_use]
    pub fn new(id: &'static str) -> Self {
        Self { id, arguments: Vec::new() }
    }

    /// The same sentence with one more variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, argument: Argument) -> Self {
        self.arguments.push((name, argument));
        self
    }

    /// The same sentence with a measured number and the decimals to show.
    #[must_use]
    pub fn number(self, name: &'static str, value: f64, decimals: u8) -> Self {
        self.with(name, Argument::Number(value, decimals))
    }

    /// The same sentence with a whole number; a counted weight such as 12.4 is rounded.
    #[must_use]
    pub fn count(self, name: &'static str, value: f64) -> Self {
        // The cast saturates, and a sentence shows no count near 2^63.
        #[expect(clippy::cast_possible_truncation)]
        let whole = value.round() as i64;
        self.with(name, Argument::Count(whole))
    }

    /// The argument of this name.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&Argument> {
        self.arguments.iter().find(|(known, _)| *known == name).map(|(_, argument)| argument)
    }
}
