//! Why a title and a company are judged as they are, in the reader's language.
//!
//! Owns the telling of a judgement with its evidence. Refuses to judge: the classification stage did.

use std::fmt::Write as _;

use super::fold::{fitted, printable};
use super::words::Words;
use crate::classify::company::CompanyReason;
use crate::classify::title::{Evidence, Flags, Rule};
use crate::classify::{Judgement, SectorEvidence};
use crate::score::{Argument, Explanation};

/// What a title and a company say, and why, for `tiewise classify --explain`: a few lines of a width in columns.
#[must_use]
pub fn judgement_text(
    (title, company): (&str, &str),
    judgement: &Judgement,
    reasons: &[CompanyReason],
    words: &Words,
    width: usize,
) -> String {
    let mut text = String::new();
    let said = |argument: &str| Argument::Text(argument.to_owned());
    let heading = if company.trim().is_empty() {
        title.to_owned()
    } else {
        words.say(&Explanation::new("classify-title-at").with("title", said(title)).with("company", said(company)))
    };
    let mut line = |line: &str| {
        let _ = writeln!(text, "{}", fitted(&printable(line), width));
    };
    line(&heading);
    let decides = words.word(if judgement.decides() { "explain-decides" } else { "explain-decides-not" });
    let flags = flags_in_words(judgement.flags(), words);
    line(&format!("  {} · {decides}{flags}", position_in_words(judgement, words)));
    if let Some(sector) = judgement.sector {
        let mut place = words.term("sector", sector.as_str());
        if let Some(industry) = judgement.industry {
            let _ = write!(place, " ({})", words.term("industry", industry.as_str()));
        }
        let explanation = Explanation::new("classify-sector").with("sector", Argument::Text(place)).number(
            "confidence",
            f64::from(judgement.sector_confidence),
            2,
        );
        line(&format!("  {}", words.say(&explanation)));
    }
    let of_title = judgement.title.as_ref().map(|verdict| evidence_in_words(&verdict.evidence, title, words));
    let of_company = (!reasons.is_empty()).then(|| company_reasons_in_words(reasons, words));
    let evidence: Vec<String> = of_title.into_iter().chain(of_company).filter(|said| !said.is_empty()).collect();
    if !evidence.is_empty() {
        let evidence = Argument::Text(evidence.join(words.between_sentences()));
        line(&format!("  {}", words.say(&Explanation::new("classify-because").with("evidence", evidence))));
    }
    text
}

/// Level and function.
pub(super) fn position_in_words(judgement: &Judgement, words: &Words) -> String {
    let level = words.term("seniority", judgement.seniority().as_str());
    format!("{level} · {}", words.term("function", judgement.function().as_str()))
}

/// What else a title says, each after a comma.
pub(super) fn flags_in_words(flags: Flags, words: &Words) -> String {
    flags.labels().map(|label| format!(", {}", words.term("flag", label))).collect()
}

/// The rules that fired on a title, each with the words that it fired on.
pub(super) fn evidence_in_words(evidence: &Evidence, title: &str, words: &Words) -> String {
    let said: Vec<String> = evidence
        .marks()
        .iter()
        .map(|mark| {
            let fired_on = title.get(usize::from(mark.span.0)..usize::from(mark.span.1)).unwrap_or_default();
            if fired_on.is_empty() {
                return words.term("rule", mark.rule.id());
            }
            let explanation = Explanation::new("explain-evidence").with("rule", Argument::Term("rule", mark.rule.id()));
            words.say(&explanation.with("words", Argument::Text(fired_on.to_owned())))
        })
        .collect();
    said.join(words.between_sentences())
}

/// By which words of the title a sector is known where the company does not tell it; empty where it does.
pub(super) fn title_sector_in_words(judgement: &Judgement, title: &str, words: &Words) -> String {
    let Some(verdict) = judgement.title.as_ref().filter(|_| judgement.sector_evidence == SectorEvidence::Title) else {
        return String::new();
    };
    let told = |rules: &[Rule]| {
        let mark = verdict.evidence.marks().iter().find(|mark| rules.contains(&mark.rule))?;
        title.get(usize::from(mark.span.0)..usize::from(mark.span.1)).filter(|told| !told.is_empty())
    };
    let told = told(&[Rule::Function, Rule::FieldOnly, Rule::Clinic]).or_else(|| told(&[Rule::Head, Rule::Ending]));
    let said = |told: &str| {
        words.say(&Explanation::new("explain-sector-by-title").with("words", Argument::Text(told.to_owned())))
    };
    told.map(said).unwrap_or_default()
}

/// Why a company has its sector.
pub(super) fn company_reasons_in_words(reasons: &[CompanyReason], words: &Words) -> String {
    reasons.iter().map(|reason| words.say(&company_reason(reason))).collect::<Vec<_>>().join(", ")
}

fn company_reason(reason: &CompanyReason) -> Explanation {
    let text = |text: &str| Argument::Text(text.to_owned());
    match reason {
        CompanyReason::Absent(absence) => {
            Explanation::new("explain-company-absent").with("absence", Argument::Term("absence", absence.as_str()))
        }
        CompanyReason::Known { name, by } => Explanation::new("explain-company-known")
            .with("name", text(name))
            .with("by", Argument::Term("known-by", by.as_str())),
        CompanyReason::Word { word, confidence } => Explanation::new("explain-company-word")
            .with("word", text(word))
            .number("confidence", f64::from(*confidence), 2),
        CompanyReason::Against { word, confidence, sector } => Explanation::new("explain-company-against")
            .with("word", text(word))
            .number("confidence", f64::from(*confidence), 2)
            .with("sector", Argument::Term("sector", sector.as_str())),
        CompanyReason::LegalForm(form) => Explanation::new("explain-company-legal-form").with("form", text(form)),
        CompanyReason::Suggests(sector) => {
            Explanation::new("explain-company-suggests").with("sector", Argument::Term("sector", sector.as_str()))
        }
    }
}
