//! Sentences in the reader's language: the message catalogues and their formatting.
//!
//! Owns the catalogues (Fluent, one folder a language), plural rules, and the forms of numbers and days.
//! Refuses to decide what is said: stages hand over a message's name and its arguments.

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::error::{Error, Result};
use crate::score::{Argument, Explanation};

/// A language of the catalogues with the forms of its numbers and days.
struct Language {
    code: &'static str,
    decimal: char,
    /// Day form: `%Y-%m-%d` parts in the language's usual order.
    day: &'static str,
    sources: &'static [&'static str],
}

macro_rules! language {
    ($code:literal, $decimal:literal, $day:literal) => {
        Language {
            code: $code,
            decimal: $decimal,
            day: $day,
            sources: &[
                include_str!(concat!("messages/", $code, "/score.ftl")),
                include_str!(concat!("messages/", $code, "/lists.ftl")),
                include_str!(concat!("messages/", $code, "/terminal.ftl")),
                include_str!(concat!("messages/", $code, "/sheets.ftl")),
                include_str!(concat!("messages/", $code, "/html.ftl")),
                include_str!(concat!("messages/", $code, "/page.ftl")),
            ],
        }
    };
}

/// The sentences on the network as a whole, which English alone has so far; it answers for the others.
const NETWORK_SENTENCES: &str = include_str!("messages/en/network.ftl");

/// All languages. English comes first: it answers where a catalogue lacks a message.
const LANGUAGES: &[Language] = &[
    language!("en", '.', "%-d %b %Y"),
    language!("es", ',', "%d/%m/%Y"),
    language!("pt", ',', "%d/%m/%Y"),
    language!("fr", ',', "%d/%m/%Y"),
    language!("it", ',', "%d/%m/%Y"),
    language!("de", ',', "%d.%m.%Y"),
    language!("nl", ',', "%d-%m-%Y"),
];

/// The catalogue of one language, English behind it.
pub struct Words {
    language: &'static Language,
    bundles: Vec<FluentBundle<FluentResource>>,
}

impl Words {
    /// The catalogue of a language code; English for an unknown one.
    ///
    /// # Errors
    /// A catalogue that does not parse, which the tests rule out.
    pub fn new(code: &str) -> Result<Self> {
        let english = LANGUAGES.first().ok_or_else(|| broken("no catalogue"))?;
        let language = LANGUAGES.iter().find(|language| language.code == code).unwrap_or(english);
        let mut bundles = vec![bundle(language)?];
        if language.code != english.code {
            bundles.push(bundle(english)?);
        }
        Ok(Self { language, bundles })
    }

    /// Code of the language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.language.code
    }

    /// What stands between a number's whole and its parts.
    #[must_use]
    pub fn decimal(&self) -> char {
        self.language.decimal
    }

    /// The sentence of an explanation.
    #[must_use]
    pub fn say(&self, explanation: &Explanation) -> String {
        let mut arguments = FluentArgs::with_capacity(explanation.arguments.len());
        for (name, argument) in &explanation.arguments {
            arguments.set(*name, self.value(argument));
        }
        self.format(explanation.id, Some(&arguments))
    }

    /// A message without arguments.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        self.format(id, None)
    }

    /// Several sentences as one text.
    #[must_use]
    pub fn say_all(&self, explanations: &[Explanation]) -> String {
        let sentences: Vec<String> = explanations.iter().map(|explanation| self.say(explanation)).collect();
        sentences.join("; ")
    }

    /// A number in the language's form.
    #[must_use]
    pub fn number(&self, value: f64, decimals: u8) -> String {
        let text = format!("{value:.*}", usize::from(decimals));
        // A rounded nothing has no sign.
        let text = if text.trim_start_matches('-').chars().all(|digit| matches!(digit, '0' | '.')) {
            text.trim_start_matches('-').to_owned()
        } else {
            text
        };
        if self.language.decimal == '.' { text } else { text.replace('.', &self.language.decimal.to_string()) }
    }

    /// A day in the language's form.
    #[must_use]
    pub fn day(&self, day: i32) -> String {
        chrono::NaiveDate::default()
            .checked_add_signed(chrono::TimeDelta::days(i64::from(day)))
            .map_or_else(|| crate::export::Day(day).to_string(), |date| date.format(self.language.day).to_string())
    }

    fn value(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            Argument::Number(value, decimals) => FluentValue::from(self.number(*value, *decimals)),
            #[expect(clippy::cast_precision_loss)]
            Argument::Count(count) => FluentValue::from(*count as f64),
            Argument::Text(text) => FluentValue::from(text.clone()),
            Argument::Date(day) => FluentValue::from(self.day(*day)),
            Argument::Message(id) => FluentValue::from(self.word(id)),
            Argument::Messages(ids) => {
                let words: Vec<String> = ids.iter().map(|id| self.word(id)).collect();
                FluentValue::from(words.join(", "))
            }
        }
    }

    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> String {
        for bundle in &self.bundles {
            if let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) {
                let mut errors = Vec::new();
                return bundle.format_pattern(pattern, arguments, &mut errors).into_owned();
            }
        }
        // The name of a missing message is better than nothing; a test rules it out.
        id.to_owned()
    }
}

fn bundle(language: &Language) -> Result<FluentBundle<FluentResource>> {
    let identifier: LanguageIdentifier = language.code.parse().map_err(|_| broken("unknown language code"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks around arguments would show as boxes in terminals and CSV cells.
    bundle.set_use_isolating(false);
    for source in language.sources {
        let resource = FluentResource::try_new((*source).to_owned()).map_err(|_| broken("catalogue does not parse"))?;
        bundle.add_resource(resource).map_err(|_| broken("catalogue repeats a message"))?;
    }
    if language.code == "en" {
        let resource =
            FluentResource::try_new(NETWORK_SENTENCES.to_owned()).map_err(|_| broken("catalogue does not parse"))?;
        bundle.add_resource(resource).map_err(|_| broken("catalogue repeats a message"))?;
    }
    Ok(bundle)
}

fn broken(problem: &str) -> Error {
    Error::Internal { stage: "message catalogues", problem: problem.to_owned() }
}
