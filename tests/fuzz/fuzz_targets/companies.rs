//! Any bytes as a company's name: no panic, the same verdict twice, a confidence that is a share.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use tiewise::classify::company::{CompanyClassifier, CompanyLexicon};

static CLASSIFIER: LazyLock<CompanyClassifier> = LazyLock::new(|| {
    CompanyClassifier::new(CompanyLexicon::built_in().expect("the built-in rows are checked by tests"))
});

fn judge(bytes: &[u8]) {
    let name = String::from_utf8_lossy(bytes);
    let verdict = CLASSIFIER.classify(&name);
    assert_eq!(verdict, CLASSIFIER.classify(&name));
    assert!((0.0..=1.0).contains(&verdict.confidence));
    let _ = CLASSIFIER.explain(&verdict);
}

fuzz_target!(|bytes: &[u8]| judge(bytes));
