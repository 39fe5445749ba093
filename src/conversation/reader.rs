//! Reading one message: from its text to what it does.
//!
//! Owns the entry point of the hot loop. A reader is built once and shared between threads; every
//! thread brings its own scratch. Refuses to keep text: a reading holds flags, hashes and positions.

use super::cue::Cue;
use super::fact::Gist;
use super::flags::CueSet;
use super::interpret::{Interpretation, Span};
use super::lexicon::CueLexicon;
use super::phrases::PhraseSet;
use super::scan;
use super::sentences::Scratch;
use super::sketch::{self, Sketch};
use crate::error::{Error, Result};
use crate::image::Aligned;

/// Fewest words for which equal texts to many people are a template and not a coincidence: "thank you
/// very much for everything" is said to many.
const TEMPLATE_WORDS: u32 = 7;

/// Reads messages by a compiled lexicon.
#[derive(Debug, Clone)]
pub struct MessageReader {
    phrases: PhraseSet,
}

/// What one message says, while its text is still at hand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reading {
    /// The part that is kept for every message.
    pub gist: Gist,
    /// Sketch for the search for templates; `None` for a short text.
    pub sketch: Option<Sketch>,
    /// Whether it is long and wordy enough to be one of many copies.
    pub can_be_template: bool,
    /// The sentence that asks, requests or proposes most.
    pub trigger: Option<Span>,
    /// The sentence that promises.
    pub promise: Option<Span>,
    /// The first sentence that says something.
    pub topic: Option<Span>,
}

/// What [`PhraseSet::image`] made of the built-in lexicons when the program was built.
static BUILT_IN: &Aligned<[u8]> = &Aligned(*include_bytes!(concat!(env!("OUT_DIR"), "/phrases.image")));

impl MessageReader {
    /// The reader by the built-in lexicons alone, which were compiled when the program was built.
    ///
    /// # Errors
    /// [`crate::error::Error::Internal`] if the tables are damaged, which the tests exclude.
    pub fn built_in() -> Result<Self> {
        let damaged = || Error::Internal { stage: "conversation", problem: "damaged tables of phrases".to_owned() };
        Ok(Self { phrases: PhraseSet::from_image(BUILT_IN.bytes()).ok_or_else(damaged)? })
    }

    /// Compiles a lexicon.
    ///
    /// # Errors
    /// [`crate::error::Error::Internal`] if the lexicon has more than a million words or four million beginnings of phrases.
    pub fn new(lexicon: &CueLexicon) -> Result<Self> {
        Ok(Self { phrases: PhraseSet::new(lexicon)? })
    }

    /// Reads a message. The subject, which InMail has, is searched for sales language only, because it
    /// is repeated on every message of its thread; where there is no content it is read in its place.
    #[must_use]
    pub fn read(&self, content: &str, subject: &str, has_attachment: bool, scratch: &mut Scratch) -> Reading {
        let content_is_blank = is_blank(content);
        let has_subject = !is_blank(subject);
        let text = if content_is_blank && has_subject { subject } else { content };
        let mut alive = std::mem::take(&mut scratch.alive);
        let mut subject_alive = Vec::new();
        let mut subject_reading = Interpretation::new(&mut subject_alive);
        if has_subject && !content_is_blank {
            scan::scan(subject, &self.phrases, scratch, &mut subject_reading);
        }
        let mut meaning = Interpretation::new(&mut alive);
        let totals = scan::scan(text, &self.phrases, scratch, &mut meaning);
        meaning.add_pitch_of(&subject_reading);
        meaning.finish(&totals, totals.words == 0 && !totals.has_signs);
        if has_attachment {
            meaning.cues.insert(CueSet::ATTACHMENT);
        }
        let is_formula = meaning.cues.any(CueSet::BOILERPLATE.with(CueSet::GREETING_ONLY).with(CueSet::CLOSER_ONLY));
        let can_be_template = totals.words >= TEMPLATE_WORDS && !is_formula;
        let gist = Gist {
            cues: meaning.cues,
            content_hash: if totals.words == 0 { 0 } else { sketch::content_hash(&scratch.words, totals.words) },
            votes: totals.votes,
            stage_phrase: meaning.stage_phrase,
            words: u16::try_from(totals.words).unwrap_or(u16::MAX),
            stage: meaning.stage,
            pitch_cues: meaning.pitch_cues(),
            refers: meaning.refers,
        };
        let reading = Reading {
            gist,
            sketch: if can_be_template { sketch::sketch(&scratch.words) } else { None },
            can_be_template,
            trigger: meaning.trigger,
            promise: meaning.promise,
            topic: meaning.topic,
        };
        scratch.alive = alive;
        reading
    }

    /// The phrases of a message that counted, in order: what an explanation of a verdict shows.
    #[must_use]
    pub fn phrases_of(&self, content: &str) -> Vec<(&str, Cue)> {
        let mut alive = Vec::new();
        let mut meaning = Interpretation::new(&mut alive);
        meaning.counted = Some(Vec::new());
        scan::scan(content, &self.phrases, &mut Scratch::default(), &mut meaning);
        meaning.counted.unwrap_or_default().into_iter().filter_map(|index| self.phrase(index)).collect()
    }

    /// A phrase of the lexicon by the index that a gist or a stage carries, with what it signals.
    #[must_use]
    pub fn phrase(&self, index: u32) -> Option<(&str, Cue)> {
        self.phrases.phrase(index)
    }
}

fn is_blank(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || matches!(character, '\u{200B}'..='\u{200F}' | '\u{FEFF}'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::Stage;
    use crate::conversation::excerpt::{excerpt, promise_excerpt, tidy, topic_excerpt};
    use std::sync::OnceLock;

    fn reader() -> &'static MessageReader {
        static READER: OnceLock<MessageReader> = OnceLock::new();
        READER.get_or_init(|| MessageReader::new(&CueLexicon::built_in().unwrap()).unwrap())
    }

    fn read(text: &str) -> Reading {
        reader().read(text, "", false, &mut Scratch::default())
    }

    fn has(text: &str, cues: CueSet) -> bool {
        read(text).gist.cues.has(cues)
    }

    #[test]
    fn the_tables_made_when_building_are_those_of_the_lexicons() {
        let compiled = PhraseSet::image(&CueLexicon::built_in().unwrap()).unwrap();
        assert!(compiled == BUILT_IN.bytes());
        assert!(PhraseSet::from_image(&BUILT_IN.bytes()[..compiled.len() - 1]).is_none());
    }

    #[test]
    fn question_marks_count_in_sentences_and_not_in_links_or_broken_accents() {
        assert!(has("Thanks! Are you coming?", CueSet::QUESTION));
        assert!(has("¿Vienes mañana? Gracias", CueSet::QUESTION));
        assert!(!has("See https://example.com/a?b=c&d=e?f and www.example.org/?q", CueSet::QUESTION));
        assert!(!has("El a?o pasado estuve en Espa?a", CueSet::QUESTION));
        assert!(!has("A child asked the guide: \"who puts the moon out?\" We laughed", CueSet::QUESTION));
        assert!(has("\"Who puts the moon out?\"", CueSet::QUESTION));
        assert!(has("how are you?", CueSet::GREETING_QUESTION) && !has("how are you?", CueSet::QUESTION));
    }

    #[test]
    fn spelling_does_not_matter() {
        for text in [
            "Podrías enviarme la lista",
            "PODRIAS ENVIARME LA LISTA",
            "podri\u{301}as enviarme la lista",
            "podr&iacute;as enviarme la lista",
            "podr\u{ED}as\u{A0}enviarme la lista",
            "\u{1D429}\u{1D428}\u{1D41D}\u{1D42B}\u{1D422}\u{1D41A}\u{1D42C} enviarme la lista",
        ] {
            assert!(has(text, CueSet::REQUEST), "{text}");
        }
        for text in ["We don't need it, not interested", "we dont need it, NOT INTERESTED", "we don&rsquo;t need it"] {
            assert!(has(text, CueSet::DECLINE), "{text}");
        }
    }

    #[test]
    fn questions_need_no_mark_and_statements_of_the_same_words_ask_nothing() {
        for text in [
            "did they ever tell you why",
            "Thanks. Who handles purchasing now",
            "gracias. quién lleva compras ahora",
            "weißt du warum das Projekt gestoppt wurde",
            "tu bosses toujours chez Faldia",
            "quale delle due prenderesti",
        ] {
            assert!(has(text, CueSet::QUESTION), "{text}");
        }
        for text in [
            "Maria, who handles purchasing, sends her regards",
            "Da hast du recht, und jetzt ist es zu spät",
            "A Torino chi segue il programma è gente simpatica",
            "Des nouvelles de moi : je travaille à Pau",
        ] {
            assert!(!has(text, CueSet::QUESTION), "{text}");
        }
    }

    #[test]
    fn congratulations_on_a_job_are_a_formula_and_on_anything_else_a_message() {
        assert!(has("Congratulations on your new role, Ana!", CueSet::BOILERPLATE));
        assert!(has("Félicitations !", CueSet::BOILERPLATE));
        assert!(!has("Congratulations on the new kitchen of the restaurant", CueSet::BOILERPLATE));
        assert!(has("Happy new year!", CueSet::BOILERPLATE.with(CueSet::BOILER_WISHES)));
    }

    #[test]
    fn negations_reach_their_clause_and_no_further() {
        assert_eq!(read("No need for a quick call, I think").gist.stage, Stage::None);
        assert_eq!(read("No, let's have a call on Monday").gist.stage, Stage::Call);
        assert_eq!(read("No problem, call me tomorrow").gist.stage, Stage::Call);
        assert_eq!(read("Why don't we have a call on Monday?").gist.stage, Stage::Call);
        assert!(has("No need for a call", CueSet::APPOINTMENT_NEGATED));
        assert!(!has("The contract is not signed yet", CueSet::SIGNED));
    }

    #[test]
    fn conditions_disarm_declines_and_signatures() {
        assert!(!has("If you are not interested, no hard feelings", CueSet::DECLINE));
        assert!(!has("Once it is signed we can start", CueSet::SIGNED));
        assert!(has("We have signed, so we can start", CueSet::SIGNED));
    }

    #[test]
    fn masks_take_their_words_away() {
        for text in [
            "I signed up for the gym",
            "The coffee machine is broken, shall we buy one?",
            "Could you ask the call center?",
            "She is a contract manager",
            "My contract ended in March",
            "The phone company sent a wrong invoice",
            "Me he apuntado al gimnasio",
        ] {
            let gist = read(text).gist;
            assert_eq!(gist.stage, Stage::None, "{text}");
            assert!(!gist.cues.any(CueSet::SIGNED.with(CueSet::CONFIRM)), "{text}");
        }
    }

    #[test]
    fn boilerplate_is_a_formula_and_nothing_beside_it() {
        assert!(has("Happy birthday, Ana! 🎂", CueSet::BOILERPLATE));
        assert!(has("Congrats on the new role at Acme Logistics!", CueSet::BOILERPLATE));
        assert!(has("👍", CueSet::BOILERPLATE));
        assert!(has("Parabéns pelos anos de casa, Ana!", CueSet::BOILERPLATE));
        assert!(!has("Happy birthday! Shall we have lunch on Friday?", CueSet::BOILERPLATE));
        assert!(!has("Congrats on the award, your father would be proud", CueSet::BOILERPLATE));
    }

    #[test]
    fn links_numbers_and_addresses_are_told_apart() {
        let links =
            read("Pick a slot: calendly.com/ana or call https://zoom.us/j/5, sign at https://docusign.net/x").gist;
        assert!(links.cues.has(CueSet::CALENDAR_LINK.with(CueSet::CALL_LINK).with(CueSet::SIGNATURE_LINK)));
        assert_eq!(links.stage, Stage::Contract);
        assert!(has("My number is +34 600 123 456", CueSet::PHONE));
        assert!(has("my number is 555 0142", CueSet::PHONE));
        assert!(!has("on 2026-06-30 10 people came, order 123456789", CueSet::PHONE));
        assert!(has("write to ana.perez@example.com", CueSet::EMAIL));
        assert!(!has("write to ana.perez@example.com", CueSet::LINK));
    }

    #[test]
    fn quotes_show_the_sentence_that_matters() {
        let text = "Hi Ana. The new harbour office has two rooms. Could you send me the plan? I'll call you. Bye";
        let reading = read(text);
        assert_eq!(tidy(excerpt(text, &reading)), "Could you send me the plan?");
        assert_eq!(tidy(promise_excerpt(text, &reading)), "I'll call you.");
        assert_eq!(tidy(topic_excerpt(text, &reading)), "The new harbour office has two rooms.");
        let spanish = "Hola. ¿Puedes mandarme el plano? Gracias";
        assert_eq!(tidy(excerpt(spanish, &read(spanish))), "¿Puedes mandarme el plano?");
    }

    #[test]
    fn a_subject_adds_sales_language_and_stands_in_for_an_empty_text() {
        let mut scratch = Scratch::default();
        let text = "We help companies like yours";
        let plain = reader().read(text, "", false, &mut scratch).gist;
        let with_subject = reader().read(text, "Generate leads, guaranteed", false, &mut scratch).gist;
        assert!(with_subject.pitch_cues > plain.pitch_cues);
        assert!(!reader().read("Fine here.", "A question?", false, &mut scratch).gist.asks());
        assert!(reader().read(" ", "Do you have time?", false, &mut scratch).gist.asks());
        assert!(reader().read(" \u{A0}", "", false, &mut scratch).gist.cues.has(CueSet::BLANK));
    }

    #[test]
    fn a_compound_that_no_row_has_is_read_by_its_head() {
        for text in [
            "anbei der Verwaltervertrag in zweifacher Ausfertigung",
            "in de bijlage vind je het uitgeefcontract",
            "ANBEI DER BÜHNENVERTRAG",
        ] {
            assert_eq!(read(text).gist.stage, Stage::Contract, "{text}");
        }
        for text in
            ["mein Mietvertrag ist da", "mijn telefooncontract", "vertragen wir uns", "der Vertragende", "xvertrag"]
        {
            assert_eq!(read(text).gist.stage, Stage::None, "{text}");
        }
    }

    #[test]
    fn the_stop_of_a_day_or_number_ends_no_sentence() {
        for text in [
            "Wollen wir uns am 13. bei Ihnen im Werk treffen?",
            "Wollen wir uns am 2. oder 3. November treffen?",
            "Wollen wir uns wegen Auftrag Nr. 12 am Freitag treffen?",
        ] {
            assert!(read(text).gist.cues.has(CueSet::STAGE_ASKED), "{text}");
        }
        assert_eq!(read("ci-joint la facture n° 12 pour les photos").gist.stage, Stage::Invoice);
        assert_eq!(read("adjunto la factura n.º 12 de las fotos").gist.stage, Stage::Invoice);
        // A number at the end of a sentence ends it.
        assert!(!read("Wir waren 13. Treffen wir uns am Freitag?").gist.cues.has(CueSet::TOOK_PLACE));
        assert!(has("Es waren 120. Kommst du mit?", CueSet::QUESTION));
    }

    #[test]
    fn phrases_of_a_message_are_told_with_their_cues() {
        let found = reader().phrases_of("Could you send me the contract?");
        assert!(found.iter().any(|(_, cue)| *cue == Cue::Request));
        assert!(found.contains(&("the contract", Cue::Contract)), "{found:?}");
        assert_eq!(reader().phrase(u32::MAX), None);
    }

    #[test]
    fn a_megabyte_costs_what_a_megabyte_must_and_keeps_no_memory() {
        let mut scratch = Scratch::default();
        let mut texts = vec![
            "Could you send me the contract ".repeat(32_000),
            "a.".repeat(500_000),
            "a@".repeat(500_000),
            "<a".repeat(500_000),
            "&amp".repeat(250_000),
            "https://".repeat(120_000),
            "é".repeat(500_000),
            "?".repeat(1_000_000),
            "no ".repeat(330_000),
            "x".repeat(1_000_000),
        ];
        texts.push(texts[0].replace(' ', "\n"));
        let start = std::time::Instant::now();
        for text in &texts {
            let _ = reader().read(text, "", false, &mut scratch);
        }
        // Eleven megabytes: a quadratic walk would take hours, this one takes about a second untuned.
        assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
        assert!(scratch.words.capacity() <= 1024);
    }

    proptest::proptest! {
        #[test]
        fn no_text_panics_and_the_same_text_reads_the_same(text in "\\PC{0,300}|[a-z '?.,&;<>@:/#0-9é¿\u{300}\u{200D}\n]{0,300}") {
            let mut scratch = Scratch::default();
            let first = reader().read(&text, "", false, &mut scratch);
            let again = reader().read(&text, "", false, &mut scratch);
            proptest::prop_assert_eq!(first, again);
            for quote in [excerpt(&text, &first), topic_excerpt(&text, &first), promise_excerpt(&text, &first)] {
                proptest::prop_assert!(tidy(quote).chars().count() <= crate::conversation::EXCERPT_CHARACTERS);
            }
        }

        #[test]
        fn words_of_the_lexicons_in_any_order_do_not_panic(picks in proptest::collection::vec(0_usize..20_000, 0..60)) {
            static LEXICON: OnceLock<Vec<String>> = OnceLock::new();
            let words = LEXICON.get_or_init(|| {
                CueLexicon::built_in().unwrap().phrases().map(|(text, ..)| text.replace('*', "s")).collect()
            });
            let text: Vec<&str> = picks.iter().filter_map(|pick| words.get(*pick)).map(String::as_str).collect();
            let gist = read(&text.join(" ")).gist;
            proptest::prop_assert!(usize::from(gist.words) <= text.join(" ").split(' ').count());
        }
    }
}
