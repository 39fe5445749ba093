//! Any bytes as a title: no panic, the same verdict twice, and a verdict that keeps its own rules.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use tiewise::classify::CompanyContext;
use tiewise::classify::title::{Lexicon, Seniority, TitleClassifier};

static CLASSIFIER: LazyLock<TitleClassifier> =
    LazyLock::new(|| TitleClassifier::new(Lexicon::built_in().expect("the built-in rows are checked by tests")));

/// The first byte chooses the employer, the rest is the title.
fn judge(bytes: &[u8]) {
    const CONTEXTS: [CompanyContext; 6] = [
        CompanyContext::NONE,
        CompanyContext::BANK,
        CompanyContext::CLINIC,
        CompanyContext::LAW_FIRM,
        CompanyContext::SCHOOL,
        CompanyContext::ITALIAN,
    ];
    let Some((first, rest)) = bytes.split_first() else { return };
    let context = CONTEXTS[usize::from(*first) % CONTEXTS.len()];
    let title = String::from_utf8_lossy(rest);
    let verdict = CLASSIFIER.classify(&title, context);
    assert_eq!(verdict, CLASSIFIER.classify(&title, context));
    assert!(!verdict.decision_maker || verdict.seniority.decides() || verdict.seniority == Seniority::Board);
    let _ = verdict.evidence.render(&title);
    let _ = verdict.employer_in_title(&title);
}

fuzz_target!(|bytes: &[u8]| judge(bytes));
