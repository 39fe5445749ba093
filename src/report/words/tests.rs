//! What every catalogue must hold: all messages, the same variables, plural forms that can be said, the
//! typography of its language, and nothing that the program never says.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::*;
use crate::report::columns::{CONTACT, SHARED};
use crate::report::html::Labels;
use crate::report::terms::{VOCABULARIES, labels_of};

/// What one message is made of.
#[derive(Debug, Default, Clone)]
struct Parts {
    variables: BTreeSet<String>,
    /// Variables that choose a variant, with the variants' keys.
    choices: BTreeMap<String, BTreeSet<String>>,
}

fn read_pattern(pattern: &Pattern<String>, parts: &mut Parts) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            read_expression(expression, parts);
        }
    }
}

fn read_expression(expression: &Expression<String>, parts: &mut Parts) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, parts),
        Expression::Select { selector, variants } => {
            read_inline(selector, parts);
            let InlineExpression::VariableReference { id } = selector else { panic!("a choice by {selector:?}") };
            let keys = parts.choices.entry(id.name.clone()).or_default();
            for variant in variants {
                let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) = &variant.key;
                keys.insert(key.clone());
            }
            for variant in variants {
                read_pattern(&variant.value, parts);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<String>, parts: &mut Parts) {
    match inline {
        InlineExpression::VariableReference { id } => {
            parts.variables.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => read_expression(expression, parts),
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("catalogues hold texts and variables alone, not {other:?}"),
    }
}

/// The messages of one file, in its order.
fn messages(source: &str) -> Vec<(String, Parts)> {
    let resource = fluent_syntax::parser::parse(source.to_owned()).expect("a catalogue that parses");
    let mut messages = Vec::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let mut parts = Parts::default();
                read_pattern(message.value.as_ref().expect("a message has a text"), &mut parts);
                messages.push((message.id.name, parts));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => panic!("catalogues hold messages alone, not {other:?}"),
        }
    }
    messages
}

fn catalogue(language: &Language) -> BTreeMap<String, Parts> {
    language.sources.iter().flat_map(|(_, source)| messages(source)).collect()
}

fn english() -> &'static Language {
    &LANGUAGES[0]
}

#[test]
fn every_language_has_every_message_in_the_same_place_with_the_same_variables() {
    for language in &LANGUAGES[1..] {
        for ((file, source), (_, of_english)) in language.sources.iter().zip(english().sources) {
            let (own, wanted) = (messages(source), messages(of_english));
            let ids = |messages: &[(String, Parts)]| messages.iter().map(|(id, _)| id.clone()).collect::<Vec<_>>();
            assert_eq!(ids(&own), ids(&wanted), "{}/{file}.ftl: missing, unused or moved messages", language.code);
            for ((id, own), (_, wanted)) in own.iter().zip(&wanted) {
                // A number may say in one language what another says in a word ("yesterday", "twice").
                let unknown: Vec<_> = own.variables.difference(&wanted.variables).collect();
                assert!(unknown.is_empty(), "{} {id}: no such variable: {unknown:?}", language.code);
                let lost: Vec<_> = wanted.variables.difference(&own.variables).collect();
                assert!(lost.is_empty(), "{} {id}: what becomes of {lost:?}?", language.code);
                // A variant by a word, such as a verdict, must exist under the same word everywhere.
                for (variable, keys) in &wanted.choices {
                    let words = |keys: &BTreeSet<String>| {
                        let plural = ["zero", "one", "two", "few", "many", "other"];
                        let is_word = |key: &&String| key.parse::<u64>().is_err() && !plural.contains(&key.as_str());
                        keys.iter().filter(is_word).cloned().collect::<BTreeSet<_>>()
                    };
                    let kept = own.choices.get(variable).map(&words).unwrap_or_default();
                    assert_eq!(kept, words(keys), "{} {id}: variants of {variable}", language.code);
                }
            }
        }
    }
}

/// Every file of the source that may name messages, the catalogues and this test left out.
fn code() -> String {
    fn read(folder: &Path, code: &mut String) {
        let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() {
                read(&path, code);
            } else if name.ends_with(".rs") && !["tests.rs", "wording.rs", "labels.rs"].contains(&name.as_str()) {
                let source = std::fs::read_to_string(&path).unwrap();
                // What a module's tests name is not said by the program.
                code.push_str(source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default());
            }
        }
    }
    let mut code = String::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut code);
    code
}

/// Messages whose names are put together: the labels of vocabularies, the headings of columns and sheets.
fn composed() -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = BTreeSet::new();
    for vocabulary in VOCABULARIES {
        let labels = labels_of(vocabulary);
        assert!(!labels.is_empty(), "{vocabulary} has no labels");
        ids.extend(labels.iter().map(|label| term_id(vocabulary, label)));
    }
    ids.extend(["function", "sector"].map(|vocabulary| term_id(vocabulary, "-")));
    let habits = ["reply_time_hours", "reply_rate", "question_rate", "initiation"];
    ids.extend(habits.map(|habit| term_id("habit", habit)));
    ids.extend(crate::network::country_labels().into_iter().map(|country| term_id("country", country)));
    let lists = crate::lists::registry();
    let of_lists = lists.iter().flat_map(|list| list.columns().iter().copied()).chain(["task", "list_rank"]);
    let of_invitations = crate::report::table::INVITATION_COLUMNS;
    let columns = SHARED.into_iter().chain(CONTACT.iter().map(|column| column.name));
    ids.extend(columns.chain(of_lists).chain(of_invitations).map(|column| term_id("column", column)));
    ids.extend(
        lists
            .iter()
            .map(|list| list.name())
            .chain(["weekly", "invitations", "contacts"])
            .map(|name| format!("sheet-{name}")),
    );
    ids.extend(lists.iter().map(|list| list.name()).chain(["weekly"]).map(|name| format!("explain-list-{name}")));
    let of_scores = crate::report::xlsx::SCORE_HEADINGS;
    ids.extend(of_scores.into_iter().flatten().map(|heading| format!("sheet-scores-{heading}")));
    // The names of a line's messages are put together from its own.
    let scores = crate::score::evaluate(&crate::score::Inputs::default(), &crate::score::Weights::default());
    for line in scores.pillars.iter().flat_map(|pillar| &pillar.lines) {
        ids.insert(line.title.to_owned());
        ids.insert(line.title.replacen("score-title-", "score-line-", 1));
    }
    ids.extend(Labels::IDS.iter().map(|id| (*id).to_owned()));
    ids
}

#[test]
fn no_message_is_unused_and_none_is_missing() {
    let known = catalogue(english());
    let (code, composed) = (code(), composed());
    let missing: Vec<_> = composed.iter().filter(|id| !known.contains_key(*id)).collect();
    assert!(missing.is_empty(), "no such messages: {missing:?}");
    let is_named = |id: &str| code.contains(&format!("\"{id}\""));
    let unused: Vec<_> = known.keys().filter(|id| !composed.contains(*id) && !is_named(id)).collect();
    assert!(unused.is_empty(), "nobody says: {unused:?}");
    // Names that stand where a message is asked for.
    for call in ["Explanation::new(\"", ".word(\"", "Argument::Message(\""] {
        for rest in code.split(call).skip(1) {
            let id = rest.split('"').next().unwrap_or_default();
            assert!(known.contains_key(id), "{call}{id}\" asks for a message that no catalogue has");
        }
    }
}

#[test]
fn html_names_only_words_that_it_shows() {
    let shown: String = ["html/template.html", "html/script.js", "html/view.rs", "html/plots.rs"]
        .iter()
        .map(|file| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/report").join(file);
            std::fs::read_to_string(path).unwrap()
        })
        .collect();
    for id in Labels::IDS {
        let field = id.trim_start_matches("html-").replace('-', "_");
        let is_named = shown.contains(&format!("labels.{field}")) || shown.contains(&format!("words.{field}"));
        // The script takes the words of the decisions by their kind.
        let is_decision = ["keep", "remove", "snooze"].contains(&field.as_str());
        assert!(is_named || is_decision, "{id} is never shown");
    }
}

/// A value for a variable: `count` where it chooses a plural, else something of its kind.
fn value(name: &str, parts: &Parts, count: f64, word: Option<&str>) -> FluentValue<'static> {
    match (word, parts.choices.get(name)) {
        (Some(word), Some(keys)) if keys.contains(word) => FluentValue::from(word.to_owned()),
        (_, Some(_)) => FluentValue::from(count),
        _ if ["names", "name", "account", "group", "largest", "pillar"].contains(&name) => FluentValue::from("Ana Gil"),
        _ => FluentValue::from(count),
    }
}

#[test]
fn every_message_can_be_said_for_every_number_in_its_language_s_typography() {
    for language in LANGUAGES {
        let words = Words::new(language.code).unwrap();
        for (id, parts) in catalogue(language) {
            let variants: Vec<Option<String>> = parts
                .choices
                .values()
                .flatten()
                .filter(|key| key.parse::<u64>().is_err() && key.as_str() != "one" && key.as_str() != "other")
                .cloned()
                .map(Some)
                .chain([None])
                .collect();
            for word in &variants {
                for count in [0.0, 1.0, 2.0, 5.0, 21.0, 1_000.0, 1_000_000.0] {
                    let mut arguments = FluentArgs::new();
                    for name in &parts.variables {
                        arguments.set(name.clone(), value(name, &parts, count, word.as_deref()));
                    }
                    let pattern = words.bundle.get_message(&id).and_then(|message| message.value()).unwrap();
                    let mut errors = Vec::new();
                    let text = words.bundle.format_pattern(pattern, Some(&arguments), &mut errors).into_owned();
                    let place = format!("{} {id} with {count}: {text:?}", language.code);
                    assert!(errors.is_empty(), "{place}: {errors:?}");
                    assert!(!text.trim().is_empty() && !text.contains('{') && !text.contains("  "), "{place}");
                    assert_eq!(text.trim(), text, "{place}");
                    assert!(!text.contains('\'') && !text.contains('\t'), "{place}: a typewriter's apostrophe");
                    has_typography(language.code, &text, &place);
                }
            }
        }
    }
}

/// The spaces before signs that a language asks for, and none that it does not.
fn has_typography(code: &str, text: &str, place: &str) {
    let letters: Vec<char> = text.chars().collect();
    for (position, letter) in letters.iter().enumerate() {
        let before = position.checked_sub(1).and_then(|before| letters.get(before)).copied();
        // Within an address or a command such signs are none of a sentence.
        let is_in_word =
            letters.get(position + 1).is_some_and(|after| after.is_alphanumeric() || "-/".contains(*after));
        match (code, letter) {
            ("fr", ';' | ':' | '?' | '!' | '%' | '»') if !is_in_word => {
                assert_eq!(before, Some('\u{202f}'), "{place}: the space before {letter}");
            }
            ("en" | "pt" | "it" | "nl", '%') => {
                assert!(before.is_none_or(|before| !before.is_whitespace()), "{place}: a space before %");
            }
            ("es" | "de", '%') => assert_eq!(before, Some('\u{a0}'), "{place}: the space before %"),
            ("fr", ',' | '.') | (_, ';' | ':' | ',') if !is_in_word => {
                assert!(before.is_none_or(|before| !before.is_whitespace()), "{place}: a space before {letter}");
            }
            _ => {}
        }
    }
}

#[test]
fn counts_and_days_have_the_form_of_the_language() {
    let said = |code: &str, count: f64| {
        Words::new(code).unwrap().say(&Explanation::new("summary-list-prospects").count("count", count))
    };
    assert_eq!(said("en", 1.0), "one prospect");
    assert_eq!(said("en", 12_345.0), "12,345 prospects");
    assert!(said("de", 12_345.0).starts_with("12.345 "));
    assert!(said("es", 1_234.0).starts_with("1234 "), "Spanish groups from five digits on");
    assert!(said("fr", 12_345.0).starts_with("12\u{202f}345 "));
    let day = |code: &str| Words::new(code).unwrap().day(20_634);
    assert_eq!([day("en"), day("fr"), day("de"), day("nl")], ["30 Jun 2026", "30/06/2026", "30.06.2026", "30-06-2026"]);
    assert_eq!(Words::new("en").unwrap().month("2026-06"), "Jun 2026");
    assert_eq!(Words::new("nl").unwrap().month("2026-06"), "06-2026");
    assert_eq!(Words::new("de").unwrap().month("?"), "?");
    assert_eq!(Words::new("es").unwrap().number(-0.04, 1), "0,0", "a rounded nothing has no sign");
}

#[test]
fn a_label_is_said_in_the_reader_s_words() {
    let words = Words::new("fr").unwrap();
    assert_eq!(words.term("seniority", "cxo"), "direction générale");
    assert_eq!(words.term("sector", "Oil, Gas, and Mining"), "Pétrole, gaz et mines");
    assert_eq!(words.term("company", "Acme"), "Acme", "what is in no vocabulary stays as it is");
    let explanation = Explanation::new("reconnect-decides").with("seniority", Argument::Term("seniority", "vp"));
    assert_eq!(words.say(&explanation), "décideur (vice-président)");
}

#[test]
fn an_unknown_language_is_answered_in_english() {
    assert_eq!(Words::new("xx").unwrap().code(), "en");
}

/// The string literal at the start of a text of Rust, and what follows it.
fn literal(text: &str) -> Option<(String, &str)> {
    let inner = text.trim_start().strip_prefix('"')?;
    let mut said = String::new();
    let mut letters = inner.char_indices();
    while let Some((place, letter)) = letters.next() {
        match letter {
            '"' => return Some((said, &inner[place + 1..])),
            '\\' => said.extend(letters.next().map(|(_, escaped)| escaped)),
            _ => said.push(letter),
        }
    }
    None
}

#[test]
fn errors_say_in_english_what_the_catalogue_says() {
    let sources: String =
        english().sources.iter().filter(|(file, _)| *file == "errors").map(|(_, source)| *source).collect();
    let code = code();
    let mut count = 0;
    for call in code.split("sentence!(").skip(1) {
        // The macro's own definition and its mention in the docs hold no literal.
        let Some((id, rest)) = literal(call) else { continue };
        let (sentence, _) = literal(rest.trim_start().trim_start_matches(',')).unwrap();
        let line = format!("{id} = {}\n", sentence.replace('{', "{ $").replace('}', " }"));
        assert!(sources.contains(&line), "the English catalogue of errors has no line\n{line}");
        count += 1;
    }
    assert!(count > 100, "{count} sentences were found");
}

#[test]
fn a_profile_s_comment_names_sectors_that_a_profile_may_hold() {
    for language in LANGUAGES {
        let comment = Words::new(language.code).unwrap().word("profile-comment-sectors");
        let names: Vec<&str> = comment.split('"').skip(1).step_by(2).collect();
        assert_eq!(names.len(), 3, "{comment}");
        for name in names {
            assert!(crate::classify::company::SectorScope::parse(name).is_some(), "{}: {name}", language.code);
        }
    }
}
