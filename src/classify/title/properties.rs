//! What holds for every title, whatever its characters: no panic, one verdict, linear work, and the same verdict
//! however Unicode spells the same words.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::acceptance::classifier;
use super::phrases::LOOK_UPS;
use super::*;

thread_local! { static CLASSIFIER: TitleClassifier = classifier(); }

fn judged(title: &str) -> TitleVerdict {
    CLASSIFIER.with(|classifier| classifier.classify(title, CompanyContext::NONE))
}

/// Level, function, flags and decision: everything but the places of the evidence.
fn labels(title: &str) -> (Seniority, Function, Flags, bool) {
    let verdict = judged(title);
    (verdict.seniority, verdict.function, verdict.flags, verdict.decision_maker)
}

/// The titles of the acceptance table.
fn titles() -> impl Iterator<Item = &'static str> {
    include_str!("acceptance.tsv").lines().skip(1).filter_map(|line| line.split('\t').nth(1))
}

/// Table look-ups that a title costs.
fn work(title: &str) -> usize {
    // The classifier of this thread is compiled by the first title, which looks words up, too.
    CLASSIFIER.with(|_| LOOK_UPS.with(|count| count.set(0)));
    let _ = judged(title);
    LOOK_UPS.with(std::cell::Cell::get)
}

proptest! {
    /// No title panics, whatever its characters, and the verdict keeps its own rules.
    #[test]
    fn any_text_gets_a_consistent_verdict(title in "\\PC{0,80}", bank in any::<bool>()) {
        let context = if bank { CompanyContext::BANK } else { CompanyContext::NONE };
        CLASSIFIER.with(|classifier| {
            let verdict = classifier.classify(&title, context);
            prop_assert_eq!(verdict, classifier.classify(&title, context));
            prop_assert!(!verdict.decision_maker || verdict.seniority.decides() || verdict.seniority == Seniority::Board);
            let _ = verdict.evidence.render(&title);
            let _ = verdict.employer_in_title(&title);
            Ok(())
        })?;
    }

    /// Words of the lexicon in any order, with marks, case and invisible characters between, are read without panic.
    #[test]
    fn shuffled_title_words_are_read(words in proptest::collection::vec(
        prop_oneof!["CEO", "of", "Director", "&", ",", "\\|", "ex-", "assistant to", "@", "\u{202e}", "’s", "Leiter:in",
            "a\\.D\\.", "R&D", "（", "🚀", "en", "Acme", "student", "-", "retired", "\u{200b}", "社長", "//", "I\\+D\\+i",
            "c/o", "Groß- und", "in Ausbildung", "Managerin"], 0..30)) {
        let _ = judged(&words.join(" "));
        let _ = judged(&words.concat());
    }

    /// Twice the title, at most twice the work and a constant: no title is quadratic.
    #[test]
    fn work_grows_with_the_title_and_no_faster(words in proptest::collection::vec(
        prop_oneof!["Senior", "Vertriebsleiterassistent", "of", "jefe de ventas", "&", "Marketing", "xyzzyqwert",
            "responsabile della qualità", "Head", "in", "Groß- und", "stellvertretende"], 1..12)) {
        let once = words.join(" ");
        let twice = format!("{once} {once}");
        let (single, double) = (work(&once), work(&twice));
        // A phrase may begin in the first half and be followed into the second.
        prop_assert!(double <= 2 * single + 64, "{single} {double} {once}");
    }
}

/// Every character of Unicode beside words, inside of a word and alone; sixteen at a time inside, to end soon.
#[test]
fn all_of_unicode_is_read() {
    let characters: Vec<char> = ('\0'..=char::MAX).collect();
    assert!(characters.len() > 1_100_000);
    for some in characters.chunks(16) {
        let text: String = some.iter().collect();
        let verdict = judged(&format!("Sales {text} Manager{text}"));
        assert!(!verdict.decision_maker || verdict.seniority.decides() || verdict.seniority == Seniority::Board);
        let _ = judged(&text);
    }
}

#[test]
fn canonical_and_compatible_spellings_get_one_verdict() {
    for title in titles() {
        let wanted = labels(title);
        for spelling in [title.nfd().collect::<String>(), title.nfc().collect(), title.nfkd().collect()] {
            assert_eq!(labels(&spelling), wanted, "{title}");
        }
    }
}

#[test]
fn invisible_characters_change_nothing() {
    for title in titles() {
        let wanted = labels(title);
        for invisible in ['\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{ad}', '\u{feff}']
        {
            // Inside of every word, behind its first letter.
            let mut hidden = String::new();
            let mut inside = false;
            for character in title.chars() {
                hidden.push(character);
                if character.is_alphabetic() && !inside {
                    hidden.push(invisible);
                }
                inside = character.is_alphabetic();
            }
            assert_eq!(labels(&hidden), wanted, "{title} with {invisible:?}");
        }
        for (open, close) in [('\u{202b}', '\u{202c}'), ('\u{202e}', '\u{202c}'), ('\u{2067}', '\u{2069}')] {
            assert_eq!(labels(&format!("{open}{title}{close}")), wanted, "{title} within {open:?}");
        }
    }
}

#[test]
fn stacked_combining_marks_are_dropped() {
    let marks = "\u{301}\u{330}\u{35c}\u{489}".repeat(20);
    assert_eq!(labels(&format!("D{marks}irecto{marks}r of S{marks}ales")), labels("Director of Sales"));
}

#[test]
fn right_to_left_text_beside_a_title_leaves_it_alone() {
    assert_eq!(labels("מנכ״ל | CEO").0, Seniority::Cxo);
    assert_eq!(labels("CEO | الرئيس التنفيذي").0, Seniority::Cxo);
    assert_eq!(labels("جملة بلا معنى").0, Seniority::Unknown);
}

#[test]
fn a_huge_title_costs_no_more_than_a_long_one() {
    for piece in [
        "Director & ",
        "é",
        "a.",
        "(",
        "R&D+",
        "vertriebsleiter",
        "ﷺ",
        "-",
        "'",
        "Groß- und ",
        "in ",
        "c/o ",
        "👩‍👧‍👦",
        "\u{301}",
    ] {
        let long = piece.repeat(4 * 1024 / piece.len());
        let huge = piece.repeat(100_000 / piece.len());
        assert_eq!(work(&huge), work(&long), "{piece}");
        assert!(work(&huge) <= 64 * 1024, "{piece}: {}", work(&huge));
    }
    assert_eq!(judged(&format!("CEO{}", " x".repeat(50_000))).seniority, Seniority::Cxo);
}
