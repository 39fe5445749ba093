//! `tiewise evaluate`: how right the classification is on labelled titles, for those who change the lexicons.

use std::fmt::Write as _;
use std::fs::File;
use std::path::PathBuf;

use crate::classify::evaluation::{Convention, evaluate, evaluate_parallel, read_labelled, read_parallel};
use crate::classify::{Classifier, CompanyContext};
use crate::error::{Error, Place, Result};
use crate::report::fold::{fitted, screen_width};

pub(super) fn run(files: &[PathBuf], is_parallel: bool) -> Result<u8> {
    let classifier = Classifier::new(None)?;
    let mut text = String::new();
    for path in files {
        let place = Place::file(path);
        let file = File::open(path).map_err(|source| Error::Open { place: place.clone(), source })?;
        let _ = writeln!(text, "== {}", place.file);
        if is_parallel {
            let rows = read_parallel(&place.file, file)?;
            let judge = |title: &str| classifier.titles.classify(title, CompanyContext::NONE);
            let _ = writeln!(text, "{}", evaluate_parallel(&rows, judge));
        } else {
            let rows = read_labelled(&place.file, file)?;
            let evaluation = evaluate(&rows, Convention::default(), |row| {
                classifier.judge(&row.title, &row.company).0.title.unwrap_or_default()
            });
            let _ = writeln!(text, "{evaluation}");
        }
    }
    let width = screen_width();
    let folded: String = text.lines().map(|line| format!("{}\n", fitted(line, width))).collect();
    super::print(folded.as_bytes())
}
