//! Sentences in the reader's language: the message catalogues and their formatting.
//!
//! Owns the catalogues (Fluent, one folder a language), plural rules, and the forms of numbers and days.
//! Refuses to decide what is said: stages hand over a message's name and its arguments.

mod numbers;
#[cfg(test)]
mod tests;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::error::{Error, Result};
use crate::score::{Argument, Explanation};

pub use numbers::NumberForm;
use numbers::counted;

/// A language of the catalogues with the forms of its numbers and days.
struct Language {
    code: &'static str,
    numbers: NumberForm,
    /// A day in the language's usual order, as chrono writes it.
    day: &'static str,
    /// A month, as chrono writes it.
    month: &'static str,
    /// A day as spreadsheets write it.
    day_of_cells: &'static str,
    /// What stands between sentences that share a line.
    between_sentences: &'static str,
    set_numbers: fn(&mut FluentBundle<FluentResource>),
    sources: &'static [(&'static str, &'static str)],
}

macro_rules! language {
    ($code:literal, numbers: [$decimal:literal $group:literal $from:literal $percent:literal],
     days: [$day:literal $month:literal $cells:literal], between: $between:literal) => {
        Language {
            code: $code,
            numbers: NumberForm {
                decimal: $decimal,
                group: $group,
                grouped_from: $from,
                before_percent: $percent,
            },
            day: $day,
            month: $month,
            day_of_cells: $cells,
            between_sentences: $between,
            set_numbers: |bundle| bundle.set_formatter(Some(counted::<$decimal, $group, $from, _>)),
            sources: language!(@sources $code; "score" "lists" "network" "terms" "countries" "columns" "receipt" "terminal" "explain" "sheets" "html" "page" "errors" "commands" "industries"),
        }
    };
    (@sources $code:literal; $($file:literal)+) => {
        &[$(($file, include_str!(concat!("messages/", $code, "/", $file, ".ftl")))),+]
    };
}

/// All languages, English first: it answers for a language that has no catalogue.
///
/// Forms of numbers and days as CLDR 46 has them: Spanish groups digits from five on, French with a narrow
/// space, and a space that does not break stands before the sign of per cent in Spanish, French and German.
const LANGUAGES: &[Language] = &[
    language!("en", numbers: ['.' ',' 1_000 ""], days: ["%-d %b %Y" "%b %Y" "d mmm yyyy"], between: "; "),
    language!("es", numbers: [',' '.' 10_000 "\u{a0}"], days: ["%d/%m/%Y" "%m/%Y" "dd/mm/yyyy"], between: "; "),
    language!("pt", numbers: [',' '.' 1_000 ""], days: ["%d/%m/%Y" "%m/%Y" "dd/mm/yyyy"], between: "; "),
    language!("fr", numbers: [',' '\u{202f}' 1_000 "\u{202f}"], days: ["%d/%m/%Y" "%m/%Y" "dd/mm/yyyy"], between: "\u{202f}; "),
    language!("it", numbers: [',' '.' 1_000 ""], days: ["%d/%m/%Y" "%m/%Y" "dd/mm/yyyy"], between: "; "),
    language!("de", numbers: [',' '.' 1_000 "\u{a0}"], days: ["%d.%m.%Y" "%m/%Y" "dd.mm.yyyy"], between: "; "),
    language!("nl", numbers: [',' '.' 1_000 ""], days: ["%d-%m-%Y" "%m-%Y" "dd-mm-yyyy"], between: "; "),
];

/// The catalogue of one language.
pub struct Words {
    language: &'static Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The catalogue of a language code; English for an unknown one.
    ///
    /// # Errors
    /// A catalogue that does not parse, which the tests rule out.
    pub fn new(code: &str) -> Result<Self> {
        let english = LANGUAGES.first().ok_or_else(|| broken("no catalogue"))?;
        let language = LANGUAGES.iter().find(|language| language.code == code).unwrap_or(english);
        Ok(Self { language, bundle: bundle(language)? })
    }

    /// Code of the language.
    #[must_use]
    pub fn code(&self) -> &'static str {
        self.language.code
    }

    /// How the language writes numbers.
    #[must_use]
    pub fn numbers(&self) -> NumberForm {
        self.language.numbers
    }

    /// How a spreadsheet writes days in this language, as a number format.
    #[must_use]
    pub fn day_of_cells(&self) -> &'static str {
        self.language.day_of_cells
    }

    /// The sentence of an explanation.
    #[must_use]
    pub fn say(&self, explanation: &Explanation) -> String {
        let mut arguments = FluentArgs::with_capacity(explanation.arguments.len());
        for (name, argument) in &explanation.arguments {
            arguments.set(*name, self.value(argument));
        }
        let said = self.format(explanation.id, Some(&arguments)).unwrap_or_else(|| explanation.id.to_owned());
        match (explanation.argument("low"), explanation.argument("high")) {
            (Some(Argument::Number(low, decimals)), Some(Argument::Number(high, _))) => {
                // A range whose ends are shown alike is one number.
                let [low, high] = [low, high].map(|end| self.number(*end, *decimals));
                if low == high { said.replacen(&format!("{low}–{high}"), &low, 1) } else { said }
            }
            _ => said,
        }
    }

    /// A message without arguments.
    #[must_use]
    pub fn word(&self, id: &str) -> String {
        self.format(id, None).unwrap_or_else(|| id.to_owned())
    }

    /// A label of a closed vocabulary, such as `cxo` of `seniority`; one that is in none as it is written.
    #[must_use]
    pub fn term(&self, vocabulary: &str, label: &str) -> String {
        self.format(&term_id(vocabulary, label), None).unwrap_or_else(|| label.to_owned())
    }

    /// Several sentences as one text.
    #[must_use]
    pub fn say_all(&self, explanations: &[Explanation]) -> String {
        let sentences: Vec<String> = explanations.iter().map(|explanation| self.say(explanation)).collect();
        sentences.join(self.between_sentences())
    }

    /// What stands between sentences that share a line.
    #[must_use]
    pub fn between_sentences(&self) -> &'static str {
        self.language.between_sentences
    }

    /// A number in the language's form.
    #[must_use]
    pub fn number(&self, value: f64, decimals: u8) -> String {
        self.language.numbers.number(value, decimals)
    }

    /// A share, 0 to 1, in whole per cent.
    #[must_use]
    pub fn percent(&self, share: f64) -> String {
        self.language.numbers.percent(share)
    }

    /// A day in the language's form.
    #[must_use]
    pub fn day(&self, day: i32) -> String {
        chrono::NaiveDate::default()
            .checked_add_signed(chrono::TimeDelta::days(i64::from(day)))
            .map_or_else(|| crate::export::Day(day).to_string(), |date| date.format(self.language.day).to_string())
    }

    /// A month, written `YYYY-MM`, in the language's form; what is none stays as it is.
    #[must_use]
    pub fn month(&self, month: &str) -> String {
        chrono::NaiveDate::parse_from_str(&format!("{month}-01"), "%Y-%m-%d")
            .map_or_else(|_| month.to_owned(), |date| date.format(self.language.month).to_string())
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
            Argument::Term(vocabulary, label) => FluentValue::from(self.term(vocabulary, label)),
        }
    }

    /// The text of a message; `None` where the catalogue lacks it, which a test rules out.
    fn format(&self, id: &str, arguments: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, arguments, &mut errors).into_owned())
    }
}

/// Name of the message that is a vocabulary's label: `sector` and `Oil, Gas, and Mining` make
/// `sector-oil-gas-and-mining`.
pub(super) fn term_id(vocabulary: &str, label: &str) -> String {
    let mut id = String::with_capacity(vocabulary.len() + label.len() + 1);
    id.push_str(vocabulary);
    let mut is_gap = true;
    for letter in label.chars() {
        if !letter.is_alphanumeric() {
            is_gap = true;
            continue;
        }
        if is_gap {
            id.push('-');
        }
        is_gap = false;
        id.extend(letter.to_lowercase());
    }
    id
}

fn bundle(language: &Language) -> Result<FluentBundle<FluentResource>> {
    let identifier: LanguageIdentifier = language.code.parse().map_err(|_| broken("unknown language code"))?;
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Isolation marks around arguments would show as boxes in terminals and CSV cells.
    bundle.set_use_isolating(false);
    (language.set_numbers)(&mut bundle);
    for (_, source) in language.sources {
        let resource = FluentResource::try_new((*source).to_owned()).map_err(|_| broken("catalogue does not parse"))?;
        bundle.add_resource(resource).map_err(|_| broken("catalogue repeats a message"))?;
    }
    Ok(bundle)
}

fn broken(problem: &str) -> Error {
    Error::Internal { stage: "message catalogues", problem: problem.to_owned() }
}
