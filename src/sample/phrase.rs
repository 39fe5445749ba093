//! A line of a dialogue with its choices and slots: parsed once, rendered many times.
//!
//! Owns the notation `[this|or that]` (may be nested) and `{slot}`, and the values that fill the
//! slots of one exchange. Refuses a line with an unknown slot or an unclosed bracket.

use std::fmt::Write as _;

use crate::sample::catalogue::Voice;
use crate::sample::random::Random;

/// What a slot of a line stands for. All values but the names are drawn once an exchange, so that a
/// question and its answer speak of the same thing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Slot {
    First,
    Topic,
    City,
    Day,
    Month,
    Hour,
    Number,
    Amount,
    Percent,
    Company,
    Other,
    Phone,
    Email,
    Calendar,
    Video,
    Sign,
    File,
    Link,
    Blank,
}

/// Every slot with its spelling.
const SLOTS: [(&str, Slot); 19] = [
    ("first", Slot::First),
    ("topic", Slot::Topic),
    ("city", Slot::City),
    ("day", Slot::Day),
    ("month", Slot::Month),
    ("hour", Slot::Hour),
    ("number", Slot::Number),
    ("amount", Slot::Amount),
    ("percent", Slot::Percent),
    ("company", Slot::Company),
    ("other", Slot::Other),
    ("phone", Slot::Phone),
    ("email", Slot::Email),
    ("calendar", Slot::Calendar),
    ("video", Slot::Video),
    ("sign", Slot::Sign),
    ("file", Slot::File),
    ("link", Slot::Link),
    ("blank", Slot::Blank),
];

#[derive(Debug, Clone)]
enum Piece {
    Text(String),
    Slot(Slot),
    Choice(Vec<Vec<Piece>>),
}

/// One line, ready to be rendered.
#[derive(Debug, Clone)]
pub(crate) struct Phrase {
    pieces: Vec<Piece>,
    source_length: usize,
}

/// Who speaks to whom in a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Address<'a> {
    /// Given name of the person spoken to.
    pub(crate) recipient_given: &'a str,
    /// The company of the person spoken to; a word of the language's own where unknown.
    pub(crate) recipient_company: &'a str,
    /// Slug of the person who speaks, for addresses and calendar links.
    pub(crate) sender_slug: &'a str,
}

/// What one exchange is about: indexes into a language's word lists, and numbers.
#[derive(Debug, Clone)]
pub(crate) struct Subject {
    topic: usize,
    client: String,
    other: String,
    city: usize,
    day: usize,
    month: usize,
    hour: i64,
    half_hour: bool,
    number: i64,
    amount: i64,
    percent: i64,
    phone: i64,
    token: u64,
}

impl Subject {
    /// Draws the subject of one exchange; the same number gives the same subject.
    pub(crate) fn draw(voice: &Voice, companies: &crate::sample::catalogue::CompanyParts, number: u64) -> Self {
        let mut random = Random::from_number(number);
        Self {
            topic: random.below(voice.topics.len()),
            client: companies.name(&mut random),
            other: companies.name(&mut random),
            city: random.below(voice.cities.len()),
            day: random.below(voice.days.len()),
            month: random.below(voice.months.len()),
            hour: random.between(8, 17),
            half_hour: random.chance(0.5),
            number: random.between(3, 29),
            amount: random.between(21, 990) * 100,
            percent: random.between(11, 60),
            phone: random.between(0, 99),
            token: random.number(),
        }
    }
}

impl Phrase {
    /// Parses one line; the error says what is wrong with it.
    pub(crate) fn parse(line: &str) -> Result<Self, String> {
        let mut characters = line.chars().peekable();
        let pieces = parse_until(&mut characters, false, line)?;
        Ok(Self { pieces, source_length: line.len() })
    }

    /// Length of the line as it was written, in bytes: closers are short, what carries weight is not.
    pub(crate) fn source_length(&self) -> usize {
        self.source_length
    }

    /// True if the line stands for a message without words.
    pub(crate) fn is_blank(&self) -> bool {
        matches!(self.pieces.as_slice(), [Piece::Slot(Slot::Blank)])
    }

    /// Appends the line in one of its forms.
    pub(crate) fn render(
        &self,
        voice: &Voice,
        subject: &Subject,
        address: Address<'_>,
        random: &mut Random,
        out: &mut String,
    ) {
        render_pieces(&self.pieces, voice, subject, address, random, out);
    }
}

fn parse_until(
    characters: &mut std::iter::Peekable<std::str::Chars<'_>>,
    inside_choice: bool,
    line: &str,
) -> Result<Vec<Piece>, String> {
    let mut pieces = Vec::new();
    let mut text = String::new();
    let flush = |text: &mut String, pieces: &mut Vec<Piece>| {
        if !text.is_empty() {
            pieces.push(Piece::Text(std::mem::take(text)));
        }
    };
    while let Some(&character) = characters.peek() {
        match character {
            '|' | ']' if inside_choice => {
                flush(&mut text, &mut pieces);
                return Ok(pieces);
            }
            '[' => {
                characters.next();
                flush(&mut text, &mut pieces);
                let mut options = Vec::new();
                loop {
                    options.push(parse_until(characters, true, line)?);
                    match characters.next() {
                        Some('|') => {}
                        Some(']') => break,
                        _ => return Err(format!("a bracket is not closed in `{line}`")),
                    }
                }
                pieces.push(Piece::Choice(options));
            }
            '{' => {
                characters.next();
                flush(&mut text, &mut pieces);
                let name: String = characters.by_ref().take_while(|&next| next != '}').collect();
                let slot = SLOTS.iter().find(|(spelling, _)| *spelling == name).map(|(_, slot)| *slot);
                pieces.push(Piece::Slot(slot.ok_or_else(|| format!("unknown slot `{name}` in `{line}`"))?));
            }
            _ => {
                characters.next();
                text.push(character);
            }
        }
    }
    if inside_choice {
        return Err(format!("a bracket is not closed in `{line}`"));
    }
    flush(&mut text, &mut pieces);
    Ok(pieces)
}

fn render_pieces(
    pieces: &[Piece],
    voice: &Voice,
    subject: &Subject,
    address: Address<'_>,
    random: &mut Random,
    out: &mut String,
) {
    for piece in pieces {
        match piece {
            Piece::Text(text) => out.push_str(text),
            Piece::Slot(slot) => render_slot(*slot, voice, subject, address, out),
            Piece::Choice(options) => {
                if let Some(option) = random.pick(options) {
                    render_pieces(option, voice, subject, address, random, out);
                }
            }
        }
    }
}

/// Writing into a `String` cannot fail, so that the results of `write!` carry nothing.
fn render_slot(slot: Slot, voice: &Voice, subject: &Subject, address: Address<'_>, out: &mut String) {
    let word = |words: &[String], index: usize, out: &mut String| {
        if let Some(word) = words.get(index) {
            out.push_str(word);
        }
    };
    let token = subject.token;
    match slot {
        Slot::First => out.push_str(address.recipient_given),
        Slot::Topic => {
            if let Some(topic) = voice.topics.get(subject.topic) {
                push_topic(voice, topic, out);
            }
            let _ = write!(out, " {} {}", voice.client, subject.client);
        }
        Slot::City => word(&voice.cities, subject.city, out),
        Slot::Day => {
            if let Some(day) = voice.days.get(subject.day) {
                push_capitalised(day, out);
            }
        }
        Slot::Month => word(&voice.months, subject.month, out),
        Slot::Hour => {
            let _ = write!(out, "{}:{}", subject.hour, if subject.half_hour { "30" } else { "00" });
        }
        Slot::Number => {
            let _ = write!(out, "{}", subject.number);
        }
        Slot::Amount => {
            // A thin separator differs by language; a plain number reads the same in all seven.
            let _ = write!(out, "{} EUR", subject.amount);
        }
        Slot::Percent => {
            let _ = write!(out, "{} %", subject.percent);
        }
        Slot::Company => out.push_str(address.recipient_company),
        Slot::Other => out.push_str(&subject.other),
        Slot::Phone => {
            // 555-0100 to 555-0199 are set aside for fiction.
            let _ = write!(out, "+1 212 555 01{:02}", subject.phone);
        }
        Slot::Email => {
            let _ =
                write!(out, "{}@example.com", address.sender_slug.replace(|c: char| !c.is_ascii_alphanumeric(), "."));
        }
        Slot::Calendar => {
            let _ = write!(out, "https://calendly.com/example-{:08x}/30min", token as u32);
        }
        Slot::Video => {
            let _ = write!(out, "https://meet.google.com/exa-{:04x}-mpl", token as u16);
        }
        Slot::Sign => {
            let _ = write!(out, "https://app.docusign.com/documents/example-{:08x}", token as u32);
        }
        Slot::File => {
            let _ = write!(out, "https://drive.google.com/file/d/example-{:08x}", token as u32);
        }
        Slot::Link => {
            let _ = write!(out, "https://www.example.org/{:06x}", token & 0xFF_FFFF);
        }
        Slot::Blank => {}
    }
}

/// A word at the head of a sentence begins with a capital.
fn push_capitalised(word: &str, out: &mut String) {
    let head = out.trim_end_matches([' ', '\n', '\r', '¿', '¡']);
    let mut letters = word.chars();
    match letters.next() {
        Some(first) if head.is_empty() || head.ends_with(['.', '!', '?']) => {
            out.extend(first.to_uppercase());
            out.push_str(letters.as_str());
        }
        _ => out.push_str(word),
    }
}

/// A thing with its article, which may melt into the preposition before it.
fn push_topic(voice: &Voice, topic: &str, out: &mut String) {
    for [preposition, article, joined] in &voice.contractions {
        if let (Some(before), Some(rest)) =
            (out.strip_suffix(preposition.as_str()), topic.strip_prefix(article.as_str()))
        {
            out.truncate(before.len());
            out.push_str(joined);
            out.push_str(rest);
            return;
        }
    }
    push_capitalised(topic, out);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::catalogue::Catalogue;

    fn render(line: &str, number: u64) -> String {
        let catalogue = Catalogue::load().expect("catalogue");
        let voice = &catalogue.voices[0];
        let subject = Subject::draw(voice, &catalogue.companies, number);
        let address = Address { recipient_given: "Ann", recipient_company: "Corvana", sender_slug: "zoë-b" };
        let mut out = String::new();
        Phrase::parse(line).expect("line").render(voice, &subject, address, &mut Random::from_number(number), &mut out);
        out
    }

    #[test]
    fn choices_may_be_nested_and_all_occur() {
        let seen: std::collections::BTreeSet<String> =
            (0..200).map(|seed| render("[a|[b|c]|] {first}", seed)).collect();
        assert_eq!(seen.into_iter().collect::<Vec<_>>(), [" Ann", "a Ann", "b Ann", "c Ann"]);
    }

    #[test]
    fn an_exchange_speaks_of_one_subject() {
        assert_eq!(render("{topic} {city} {amount}", 4), render("{topic} {city} {amount}", 4));
        assert_ne!(render("{topic} {city} {amount}", 4), render("{topic} {city} {amount}", 5));
    }

    #[test]
    fn articles_melt_into_prepositions_and_sentences_begin_with_capitals() {
        let catalogue = Catalogue::load().expect("catalogue");
        let [spanish, italian] = [1, 4].map(|language| &catalogue.voices[language]);
        let pushed = |voice: &Voice, before: &str, topic: &str| {
            let mut out = before.to_owned();
            push_topic(voice, topic, &mut out);
            out
        };
        assert_eq!(pushed(spanish, "después de ", "el curso"), "después del curso");
        assert_eq!(pushed(spanish, "sobre ", "el curso"), "sobre el curso");
        assert_eq!(pushed(spanish, "Hola. ", "el curso"), "Hola. El curso");
        assert_eq!(pushed(italian, "parlare di ", "l'apertura"), "parlare dell'apertura");
    }

    #[test]
    fn a_bad_line_is_refused() {
        assert!(Phrase::parse("[a|b").is_err());
        assert!(Phrase::parse("{nothing}").is_err());
        assert!(Phrase::parse("{first").is_ok_and(|phrase| !phrase.is_blank()));
    }

    #[test]
    fn addresses_and_numbers_are_reserved_ones() {
        assert_eq!(render("{email}", 1), "zo..b@example.com");
        assert!(render("{phone}", 1).contains(" 555 01"));
        assert!(render("{link}", 1).starts_with("https://www.example.org/"));
    }
}
