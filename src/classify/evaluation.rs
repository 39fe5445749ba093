//! How well titles are judged, measured on labelled rows and on parallel titles.
//!
//! Owns reading labelled tables, accuracy, macro-F1, confusion, disagreements, and the consistency of one concept
//! over languages and genders. Refuses to judge: the verdicts come from the caller's function.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::Read;

use crate::error::{Error, Place, Result};

use super::title::{Function, Seniority, TitleVerdict};

/// A title with the labels that a person gave it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LabelledTitle {
    /// Two-letter code, or whatever the table says.
    pub language: String,
    /// The title as written.
    pub title: String,
    /// The employer, or empty.
    pub company: String,
    /// Level; `None` if the table does not label it.
    pub seniority: Option<Seniority>,
    /// Functions that count as right; empty if the table does not label it.
    pub functions: Vec<Function>,
    /// Decision maker; `None` if the table does not label it.
    pub decision_maker: Option<bool>,
}

/// How a table spells its labels where that differs from the taxonomy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Convention {
    /// The table writes heads of a function as `director`.
    pub head_is_director: bool,
}

/// Reads a labelled table: tab-separated, columns by name: `title`, and any of `lang`, `company`, `seniority`,
/// `function`, `decision_maker` or `dm`. Functions may also be written coarsely (`sales`, `hr`, `general`).
///
/// # Errors
/// [`Error::BadFile`] with file, row and column if the table has no title column or a label is unknown.
pub fn read_labelled(file: &str, reader: impl Read) -> Result<Vec<LabelledTitle>> {
    const HINT: &str =
        "a labelled table is tab-separated with the columns lang, title, company, seniority, function, decision_maker";
    let mut table = csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).flexible(true).from_reader(reader);
    let bad = |row: u64, column: &str, problem: &str| {
        Error::bad_file(Place::file(file).at_row(row).at_column(column), problem, HINT)
    };
    let header = table.headers().map_err(|_| bad(1, "title", "the table cannot be read"))?.clone();
    let column = |names: &[&str]| {
        header.iter().position(|name| names.iter().any(|known| name.trim().eq_ignore_ascii_case(known)))
    };
    let title_column = column(&["title", "position"]).ok_or_else(|| bad(1, "title", "no such column"))?;
    let columns = [
        column(&["lang", "language"]),
        column(&["company"]),
        column(&["seniority"]),
        column(&["function"]),
        column(&["decision_maker", "dm"]),
    ];
    let mut rows = Vec::new();
    for (index, record) in table.records().enumerate() {
        let row = index as u64 + 2;
        let record = record.map_err(|_| bad(row, "title", "this row is not UTF-8"))?;
        let cell = |column: Option<usize>| column.and_then(|column| record.get(column)).unwrap_or_default().trim();
        let [language, company, seniority, function, decision_maker] = columns.map(cell);
        rows.push(LabelledTitle {
            language: language.to_owned(),
            title: record.get(title_column).unwrap_or_default().to_owned(),
            company: company.to_owned(),
            seniority: match seniority {
                "" => None,
                label => Some(Seniority::parse(label).ok_or_else(|| bad(row, "seniority", "unknown label"))?),
            },
            functions: accepted_functions(function).ok_or_else(|| bad(row, "function", "unknown label"))?,
            decision_maker: match decision_maker.to_ascii_lowercase().as_str() {
                "" => None,
                "y" | "yes" | "true" | "1" => Some(true),
                "n" | "no" | "false" | "0" => Some(false),
                _ => return Err(bad(row, "decision_maker", "neither yes nor no")),
            },
        });
    }
    Ok(rows)
}

/// The functions that a label accepts. The taxonomy's own labels accept themselves, except that General
/// Management and Entrepreneurship accept each other: who owns a firm leads it. Coarse labels accept their parts.
#[must_use]
pub fn accepted_functions(label: &str) -> Option<Vec<Function>> {
    use Function as F;
    let exact = |function: Function| match function {
        F::GeneralManagement | F::Entrepreneurship => vec![F::GeneralManagement, F::Entrepreneurship],
        other => vec![other],
    };
    if label.is_empty() {
        return Some(Vec::new());
    }
    if let Some(function) = Function::parse(label) {
        return Some(exact(function));
    }
    Some(match label.to_ascii_lowercase().as_str() {
        "general" => vec![F::GeneralManagement, F::Entrepreneurship],
        "none" | "unknown" => vec![F::Unknown],
        "admin" => vec![F::Administrative],
        "finance" => vec![F::Finance, F::Accounting],
        "design" => vec![F::ArtsAndDesign],
        "media" => vec![F::MediaAndCommunication, F::ArtsAndDesign],
        "hr" => vec![F::HumanResources],
        "it" => vec![F::InformationTechnology],
        "product" => vec![F::ProductManagement],
        "project" => vec![F::ProgramAndProjectManagement],
        "partnerships" => vec![F::BusinessDevelopment],
        "customer" => vec![F::CustomerSuccessAndSupport],
        "health" => vec![F::HealthcareServices],
        "trade" | "hospitality" | "construction" => vec![F::TradesAndHospitality],
        "real_estate" => vec![F::RealEstate],
        "quality" => vec![F::QualityAssurance],
        _ => return None,
    })
}

/// Right and wrong over one label.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Score {
    /// Rows labelled.
    pub total: usize,
    /// Rows right.
    pub right: usize,
    /// How often a wanted label (first) was given as another (second).
    pub confusion: BTreeMap<(String, String), usize>,
}

impl Score {
    fn add(&mut self, wanted: &str, given: &str) {
        self.total += 1;
        self.right += usize::from(wanted == given);
        *self.confusion.entry((wanted.to_owned(), given.to_owned())).or_default() += 1;
    }

    /// Share of rows right; `None` without rows.
    #[must_use]
    pub fn accuracy(&self) -> Option<f64> {
        (self.total > 0).then(|| self.right as f64 / self.total as f64)
    }

    /// Mean F1 over the wanted labels; `None` without rows.
    #[must_use]
    pub fn macro_f1(&self) -> Option<f64> {
        let labels: BTreeSet<&str> = self.confusion.keys().map(|(wanted, _)| wanted.as_str()).collect();
        if labels.is_empty() {
            return None;
        }
        let sum: f64 = labels
            .iter()
            .map(|label| {
                let count = |select: &dyn Fn(&str, &str) -> bool| -> usize {
                    self.confusion
                        .iter()
                        .filter(|((wanted, given), _)| select(wanted, given))
                        .map(|(_, count)| count)
                        .sum()
                };
                let both = count(&|wanted, given| wanted == *label && given == *label);
                let wanted = count(&|wanted, _| wanted == *label);
                let given = count(&|_, given| given == *label);
                if wanted + given == 0 { 0.0 } else { 2.0 * both as f64 / (wanted + given) as f64 }
            })
            .sum();
        Some(sum / labels.len() as f64)
    }
}

/// A row that was judged otherwise than labelled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Disagreement {
    /// Language of the row.
    pub language: String,
    /// The title.
    pub title: String,
    /// The company.
    pub company: String,
    /// What differs: `seniority`, `function` or `decision_maker`.
    pub label: &'static str,
    /// What the table wants.
    pub wanted: String,
    /// What was given.
    pub given: String,
    /// The words that made it so.
    pub evidence: String,
}

/// The result over a labelled table.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Evaluation {
    /// Level.
    pub seniority: Score,
    /// Field.
    pub function: Score,
    /// Decision maker.
    pub decision_maker: Score,
    /// Right and total by language: seniority, function, decision maker.
    pub by_language: BTreeMap<String, [(usize, usize); 3]>,
    /// Every row judged otherwise, in the table's order.
    pub disagreements: Vec<Disagreement>,
}

/// Judges every labelled row and compares.
pub fn evaluate(
    rows: &[LabelledTitle],
    convention: Convention,
    judge: impl Fn(&LabelledTitle) -> TitleVerdict,
) -> Evaluation {
    let mut result = Evaluation::default();
    let spell = |level: Seniority| match level {
        Seniority::Head if convention.head_is_director => Seniority::Director.as_str(),
        other => other.as_str(),
    };
    let yes = |decides: bool| if decides { "yes" } else { "no" };
    for row in rows {
        let verdict = judge(row);
        let function = row.functions.first().map(|&first| {
            let right = row.functions.contains(&verdict.function);
            (first.as_str(), if right { first.as_str() } else { verdict.function.as_str() })
        });
        let compared = [
            ("seniority", row.seniority.map(|level| (spell(level), spell(verdict.seniority)))),
            ("function", function),
            ("decision_maker", row.decision_maker.map(|decides| (yes(decides), yes(verdict.decision_maker)))),
        ];
        let by_language = result.by_language.entry(row.language.clone()).or_default();
        for (index, (label, pair)) in compared.into_iter().enumerate() {
            let Some((wanted, given)) = pair else { continue };
            let score = match index {
                0 => &mut result.seniority,
                1 => &mut result.function,
                _ => &mut result.decision_maker,
            };
            score.add(wanted, given);
            if let Some((right, total)) = by_language.get_mut(index) {
                *total += 1;
                *right += usize::from(wanted == given);
            }
            if wanted != given {
                result.disagreements.push(Disagreement {
                    language: row.language.clone(),
                    title: row.title.clone(),
                    company: row.company.clone(),
                    label,
                    wanted: wanted.to_owned(),
                    given: given.to_owned(),
                    evidence: verdict.evidence.render(&row.title),
                });
            }
        }
    }
    result
}

fn percent(value: Option<f64>) -> String {
    value.map_or_else(|| "-".to_owned(), |value| format!("{:.1} %", value * 100.0))
}

impl fmt::Display for Evaluation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, score) in
            [("seniority", &self.seniority), ("function", &self.function), ("decision maker", &self.decision_maker)]
        {
            writeln!(
                formatter,
                "{name:<15} accuracy {:>7}  macro-F1 {:>7}  ({} of {})",
                percent(score.accuracy()),
                percent(score.macro_f1()),
                score.right,
                score.total
            )?;
        }
        for (language, scores) in &self.by_language {
            write!(formatter, "  {language:<3}")?;
            for (right, total) in scores {
                write!(
                    formatter,
                    "  {right:>4}/{total:<4} {:>7}",
                    percent((*total > 0).then(|| *right as f64 / *total as f64))
                )?;
            }
            writeln!(formatter)?;
        }
        for (name, score) in [("seniority", &self.seniority), ("function", &self.function)] {
            let mut wrong: Vec<_> = score.confusion.iter().filter(|((wanted, given), _)| wanted != given).collect();
            wrong.sort_by(|left, right| right.1.cmp(left.1).then(left.0.cmp(right.0)));
            if !wrong.is_empty() {
                writeln!(formatter, "{name}: wanted -> given")?;
            }
            for ((wanted, given), count) in wrong.into_iter().take(25) {
                writeln!(formatter, "  {count:>5}  {wanted} -> {given}")?;
            }
        }
        if !self.disagreements.is_empty() {
            writeln!(formatter, "disagreements")?;
        }
        for row in &self.disagreements {
            writeln!(
                formatter,
                "  {}\t{}\t{}\t{}: {} -> {}\t{}",
                row.language, row.title, row.company, row.label, row.wanted, row.given, row.evidence
            )?;
        }
        Ok(())
    }
}

/// A title of a multilingual occupation table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParallelTitle {
    /// Two-letter code.
    pub language: String,
    /// The concept that titles in other languages share.
    pub concept: String,
    /// Whether it is the concept's preferred title in this language.
    pub preferred: bool,
    /// First digit of the ISCO-08 code; 1 is managers.
    pub major_group: String,
    /// The title; "directeur/directrice" holds both genders.
    pub title: String,
}

/// Reads a parallel table: tab-separated `lang, isco4, major, kind, uri, title`, by name.
///
/// # Errors
/// [`Error::BadFile`] if a column is missing or the file is not UTF-8.
pub fn read_parallel(file: &str, reader: impl Read) -> Result<Vec<ParallelTitle>> {
    const HINT: &str = "a parallel table is tab-separated with the columns lang, major, kind, uri, title";
    let mut table = csv::ReaderBuilder::new().delimiter(b'\t').quoting(false).flexible(true).from_reader(reader);
    let bad = |row: u64, column: &str| {
        Error::bad_file(Place::file(file).at_row(row).at_column(column), "cannot be read", HINT)
    };
    let header = table.headers().map_err(|_| bad(1, "title"))?.clone();
    let mut columns = [0_usize; 5];
    for (place, name) in columns.iter_mut().zip(["lang", "major", "kind", "uri", "title"]) {
        *place = header.iter().position(|column| column == name).ok_or_else(|| bad(1, name))?;
    }
    let mut rows = Vec::new();
    for (index, record) in table.records().enumerate() {
        let record = record.map_err(|_| bad(index as u64 + 2, "title"))?;
        let [language, major, kind, concept, title] = columns.map(|column| record.get(column).unwrap_or_default());
        rows.push(ParallelTitle {
            language: language.to_owned(),
            concept: concept.to_owned(),
            preferred: kind == "pref",
            major_group: major.to_owned(),
            title: title.to_owned(),
        });
    }
    Ok(rows)
}

/// How consistent the verdicts on parallel titles are.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Consistency {
    /// Concepts with a preferred title in every language of the table.
    pub concepts: usize,
    /// Those whose titles all got one level.
    pub agreeing_concepts: usize,
    /// Those whose titles all got one function.
    pub agreeing_functions: usize,
    /// Pairs of a male and a female form.
    pub gender_pairs: usize,
    /// Pairs with the same level, function and flags.
    pub agreeing_pairs: usize,
    /// By language: titles of ISCO major group 1, those judged manager or above; titles of other groups, those
    /// judged manager or above; titles judged unknown, titles.
    pub by_language: BTreeMap<String, [usize; 6]>,
    /// How often a language's level stood alone against the majority of its concept: (language, its level, theirs).
    pub outliers: BTreeMap<(String, &'static str, &'static str), usize>,
    /// Concepts with different levels: language, title and level of each.
    pub split_concepts: Vec<Vec<(String, String, Seniority)>>,
    /// Gender pairs with different verdicts.
    pub split_pairs: Vec<(String, String, String)>,
}

/// Judges parallel titles and measures how far one concept gets one verdict.
pub fn evaluate_parallel(rows: &[ParallelTitle], judge: impl Fn(&str) -> TitleVerdict) -> Consistency {
    let mut result = Consistency::default();
    let languages: BTreeSet<&str> = rows.iter().map(|row| row.language.as_str()).collect();
    let mut concepts: BTreeMap<&str, BTreeMap<&str, (&str, TitleVerdict)>> = BTreeMap::new();
    for row in rows {
        let verdict = judge(&row.title);
        let leads = verdict.seniority.decides() || verdict.seniority == Seniority::Manager;
        let counts = result.by_language.entry(row.language.clone()).or_default();
        let offset = if row.major_group == "1" { 0 } else { 2 };
        counts[offset] += 1;
        counts[offset + 1] += usize::from(leads);
        counts[4] += usize::from(verdict.seniority == Seniority::Unknown);
        counts[5] += 1;
        if row.preferred {
            concepts.entry(&row.concept).or_default().insert(&row.language, (&row.title, verdict));
        }
        if let Some((male, female)) = gender_pair(&row.title) {
            let (first, second) = (judge(male), judge(female));
            result.gender_pairs += 1;
            if (first.seniority, first.function, first.flags) == (second.seniority, second.function, second.flags) {
                result.agreeing_pairs += 1;
            } else {
                result.split_pairs.push((row.language.clone(), male.to_owned(), female.to_owned()));
            }
        }
    }
    for titles in concepts.values().filter(|titles| titles.len() == languages.len()) {
        result.concepts += 1;
        let levels: BTreeSet<Seniority> = titles.values().map(|(_, verdict)| verdict.seniority).collect();
        let functions: BTreeSet<Function> = titles.values().map(|(_, verdict)| verdict.function).collect();
        result.agreeing_functions += usize::from(functions.len() == 1);
        if levels.len() <= 1 {
            result.agreeing_concepts += 1;
            continue;
        }
        let count = |level: Seniority| titles.values().filter(|(_, verdict)| verdict.seniority == level).count();
        if let Some(&majority) = levels.iter().max_by_key(|&&level| (count(level), std::cmp::Reverse(level))) {
            for (language, (_, verdict)) in titles {
                if verdict.seniority != majority {
                    let key = ((*language).to_owned(), verdict.seniority.as_str(), majority.as_str());
                    *result.outliers.entry(key).or_default() += 1;
                }
            }
        }
        result.split_concepts.push(
            titles
                .iter()
                .map(|(language, (title, verdict))| ((*language).to_owned(), (*title).to_owned(), verdict.seniority))
                .collect(),
        );
    }
    result
}

/// The two forms of "directeur/directrice": one slash, the same number of words on both sides, one beginning.
fn gender_pair(title: &str) -> Option<(&str, &str)> {
    let (male, female) = title.split_once('/')?;
    let (male, female) = (male.trim(), female.trim());
    let same = |left: &str, right: &str| left.chars().take(3).eq(right.chars().take(3));
    (!female.contains('/')
        && male.split_whitespace().count() == female.split_whitespace().count()
        && same(male, female)
        && female.chars().count() > 4)
        .then_some((male, female))
}

impl fmt::Display for Consistency {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let share = |part: usize, whole: usize| percent((whole > 0).then(|| part as f64 / whole as f64));
        writeln!(
            formatter,
            "one concept, one level: {} ({} of {}); one function: {}; gender pairs agree: {} ({} of {})",
            share(self.agreeing_concepts, self.concepts),
            self.agreeing_concepts,
            self.concepts,
            share(self.agreeing_functions, self.concepts),
            share(self.agreeing_pairs, self.gender_pairs),
            self.agreeing_pairs,
            self.gender_pairs
        )?;
        writeln!(formatter, "language: managers (ISCO 1) as manager or above; others so judged; unknown")?;
        for (language, counts) in &self.by_language {
            writeln!(
                formatter,
                "  {language}  {:>7} of {:<5}  {:>7} of {:<6} {:>7}",
                share(counts[1], counts[0]),
                counts[0],
                share(counts[3], counts[2]),
                counts[2],
                share(counts[4], counts[5])
            )?;
        }
        let mut outliers: Vec<_> = self.outliers.iter().collect();
        outliers.sort_by(|left, right| right.1.cmp(left.1).then(left.0.cmp(right.0)));
        writeln!(formatter, "outliers: language, its level, the majority's")?;
        for ((language, own, majority), count) in outliers.into_iter().take(40) {
            writeln!(formatter, "  {count:>5}  {language}  {own} against {majority}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(seniority: Seniority, function: Function) -> TitleVerdict {
        TitleVerdict { seniority, function, decision_maker: seniority.decides(), ..TitleVerdict::default() }
    }

    #[test]
    fn a_table_is_read_by_column_name_and_scored() {
        let table = "title\tdm\tseniority\tlang\tfunction\nHead of Sales\ty\tdirector\ten\tsales\nClerk\tn\tindividual\ten\tadmin\n";
        let rows = read_labelled("t.tsv", table.as_bytes()).unwrap();
        let judge = |_: &LabelledTitle| verdict(Seniority::Head, Function::Sales);
        let strict = evaluate(&rows, Convention::default(), judge);
        assert_eq!((strict.seniority.right, strict.seniority.total), (0, 2));
        let lenient = evaluate(&rows, Convention { head_is_director: true }, judge);
        assert_eq!(lenient.seniority.accuracy(), Some(0.5));
        assert_eq!(lenient.disagreements.len(), 3);
        // director: precision 1/2, recall 1; individual: 0.
        let f1 = lenient.seniority.macro_f1().unwrap();
        assert!((f1 - 1.0 / 3.0).abs() < 1e-9, "{f1}");
    }

    #[test]
    fn a_wrong_label_is_named_by_row_and_column() {
        let error = read_labelled("t.tsv", "title\tseniority\nX\tboss\n".as_bytes()).unwrap_err().to_string();
        assert!(error.contains("row 2") && error.contains("seniority"), "{error}");
        assert!(read_labelled("t.tsv", "name\nX\n".as_bytes()).is_err());
    }

    #[test]
    fn owners_may_be_entrepreneurs_or_general_managers() {
        let both = accepted_functions("general").unwrap();
        assert!(both.contains(&Function::Entrepreneurship) && both.contains(&Function::GeneralManagement));
        assert_eq!(accepted_functions("Sales").unwrap(), [Function::Sales]);
        assert_eq!(accepted_functions("sorcery"), None);
    }

    #[test]
    fn parallel_titles_agree_or_are_named() {
        let table = "lang\tisco4\tmajor\tkind\turi\ttitle\n\
            en\t1\t1\tpref\tu1\tmanager\nfr\t1\t1\tpref\tu1\tdirecteur/directrice\n\
            en\t2\t2\tpref\tu2\tnurse\nfr\t2\t2\tpref\tu2\tinfirmier\n";
        let rows = read_parallel("p.tsv", table.as_bytes()).unwrap();
        let result = evaluate_parallel(&rows, |title| match title {
            "manager" | "directeur" | "directeur/directrice" => verdict(Seniority::Manager, Function::Sales),
            "nurse" => verdict(Seniority::Individual, Function::HealthcareServices),
            _ => verdict(Seniority::Unknown, Function::Unknown),
        });
        assert_eq!((result.concepts, result.agreeing_concepts), (2, 1));
        assert_eq!((result.gender_pairs, result.agreeing_pairs), (1, 0));
        assert_eq!(result.by_language["fr"][..2], [1, 1]);
        assert_eq!(result.split_concepts.len(), 1);
    }
}
