//! The sheet of scores: totals, pillars with their lines, and what would raise them.
//!
//! Owns its layout. Refuses to compute: every number was made before, and what is not measured stays empty.

use rust_xlsxwriter::{ConditionalFormatDataBar, ConditionalFormatType, Format, FormatAlign, Worksheet, XlsxError};

use super::{CELL_UNITS, first_units};
use crate::report::words::Words;
use crate::score::actions::Action;
use crate::score::pillar::PILLAR_POINTS;
use crate::score::total::TOTAL_POINTS;
use crate::score::{Pillar, Scores, Total};

/// What the sheet of scores shows.
pub struct ScoreSheet<'a> {
    /// The scores.
    pub scores: &'a Scores,
    /// What would raise them, best first.
    pub actions: &'a [Action],
}

type Written = Result<(), XlsxError>;

/// Widths of the columns in characters: the first holds titles and actions, the last two sentences.
const WIDTHS: [f64; 8] = [48.0, 10.0, 10.0, 10.0, 10.0, 12.0, 80.0, 60.0];

/// Headings of the three tables, as the catalogues name them: totals, pillars, actions.
pub const SCORE_HEADINGS: [&[&str]; 3] = [
    &["totals", "points", "of", "low", "high", "measured", "explanation"],
    &["pillars", "points", "of", "low", "high", "measured", "explanation", "formula"],
    &["actions", "gain", "hours"],
];

/// Writes the sheet; `head` is how headings look.
pub fn fill(worksheet: &mut Worksheet, sheet: &ScoreSheet<'_>, words: &Words, head: &Format) -> Written {
    let mut page = Page::new(worksheet, words, head);
    for (column, width) in (0..).zip(WIDTHS) {
        page.worksheet.set_column_width(column, width)?;
    }
    let scores = sheet.scores;
    let title = crate::report::title(scores.as_of_day);
    let large = page.bold.clone().set_font_size(14.0);
    page.worksheet.write_string_with_format(0, 0, words.say(&title), &large)?;
    page.row = 2;
    page.headings(SCORE_HEADINGS[0])?;
    page.total("sheet-scores-extended", &scores.extended)?;
    page.total("sheet-scores-classic", &scores.classic)?;
    let reasons = scores.starter_mode.iter().map(|reason| reason.explanation());
    for reason in reasons.chain(scores.provisional.iter().map(|reason| reason.explanation())) {
        page.text(0, &words.say(&reason), &page.wrapped.clone())?;
        page.row += 1;
    }
    page.row += 1;
    page.headings(SCORE_HEADINGS[1])?;
    for pillar in &scores.pillars {
        page.pillar(pillar)?;
    }
    page.row += 1;
    page.headings(SCORE_HEADINGS[2])?;
    for action in sheet.actions {
        page.text(0, &words.say(&action.text), &page.wrapped.clone())?;
        page.number(1, Some(action.gain), &page.points.clone())?;
        page.number(2, Some(action.effort_hours), &page.points.clone())?;
        page.row += 1;
    }
    page.worksheet.set_freeze_panes(1, 1)?.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

/// The sheet while it is written, row by row.
struct Page<'a> {
    worksheet: &'a mut Worksheet,
    words: &'a Words,
    head: &'a Format,
    row: u32,
    bold: Format,
    bold_points: Format,
    points: Format,
    share: Format,
    indented: Format,
    wrapped: Format,
}

impl<'a> Page<'a> {
    fn new(worksheet: &'a mut Worksheet, words: &'a Words, head: &'a Format) -> Self {
        let top = || Format::new().set_align(FormatAlign::Top);
        Self {
            worksheet,
            words,
            head,
            row: 0,
            bold: top().set_bold(),
            bold_points: top().set_bold().set_num_format("0.0"),
            points: top().set_num_format("0.0"),
            share: top().set_num_format("0%"),
            indented: top().set_indent(1),
            wrapped: top().set_text_wrap(),
        }
    }

    fn headings(&mut self, names: &[&str]) -> Written {
        for (column, name) in (0..).zip(names) {
            let text = self.words.word(&format!("sheet-scores-{name}"));
            self.worksheet.write_string_with_format(self.row, column, text, self.head)?;
        }
        self.row += 1;
        Ok(())
    }

    fn text(&mut self, column: u16, text: &str, format: &Format) -> Written {
        self.worksheet.write_string_with_format(self.row, column, first_units(text, CELL_UNITS), format)?;
        Ok(())
    }

    /// A number; an unknown one leaves the cell empty.
    fn number(&mut self, column: u16, number: Option<f64>, format: &Format) -> Written {
        if let Some(number) = number.filter(|number| number.is_finite()) {
            // Four decimals, as in scores.json.
            self.worksheet.write_number_with_format(self.row, column, (number * 1e4).round() / 1e4, format)?;
        }
        Ok(())
    }

    fn total(&mut self, title: &str, total: &Total) -> Written {
        let mut bands: Vec<String> = total.bands.iter().map(|band| self.words.word(band.message())).collect();
        bands.dedup();
        let bounds = total.interval.filter(|_| total.score.is_some()).unwrap_or([total.low, total.high]);
        let title = self.words.word(title);
        self.summary(&title, (total.score, TOTAL_POINTS), bounds, total.coverage)?;
        self.text(6, &bands.join(" – "), &self.wrapped.clone())?;
        self.row += 1;
        Ok(())
    }

    fn pillar(&mut self, pillar: &Pillar) -> Written {
        let bounds = pillar.interval.filter(|_| pillar.score.is_some()).unwrap_or([pillar.low, pillar.high]);
        let title = self.words.word(pillar.id.title());
        self.summary(&title, (pillar.score, PILLAR_POINTS), bounds, pillar.coverage)?;
        self.row += 1;
        let points = self.points.clone();
        for line in &pillar.lines {
            self.text(0, &self.words.word(line.title), &self.indented.clone())?;
            self.number(1, line.points, &points)?;
            self.number(2, Some(line.available), &points)?;
            self.number(3, line.interval.map(|[low, _]| low), &points)?;
            self.number(4, line.interval.map(|[_, high]| high), &points)?;
            self.text(6, &self.words.say(&line.explanation), &self.wrapped.clone())?;
            self.text(7, &line.formula, &self.wrapped.clone())?;
            self.row += 1;
        }
        Ok(())
    }

    /// The cells that totals and pillars share, with a bar behind the points.
    fn summary(&mut self, title: &str, of: (Option<f64>, f64), bounds: [f64; 2], coverage: f64) -> Written {
        let (score, available) = of;
        self.text(0, title, &self.bold.clone())?;
        self.number(1, score, &self.bold_points.clone())?;
        let points = self.points.clone();
        self.number(2, Some(available), &points)?;
        let [low, high] = bounds;
        self.number(3, Some(low), &points)?;
        self.number(4, Some(high), &points)?;
        self.number(5, Some(coverage), &self.share.clone())?;
        let bar = bar(available);
        self.worksheet.add_conditional_format(self.row, 1, self.row, 1, &bar)?;
        Ok(())
    }
}

/// A bar from nothing to this number.
pub fn bar(full: f64) -> ConditionalFormatDataBar {
    ConditionalFormatDataBar::new()
        .set_fill_color(0x009D_C3E6_u32)
        .set_solid_fill(true)
        .set_minimum(ConditionalFormatType::Number, 0)
        .set_maximum(ConditionalFormatType::Number, full)
}
