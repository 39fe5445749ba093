//! report.html: one self-contained page to look at, sort, tick and print.
//!
//! Owns the page's frame, its policy of what may run, and how data stands in it: as data, never as markup.
//! Refuses the network (nothing is loaded or sent, and the policy says so to the browser), judgement, and
//! words of its own.

mod embedded;
mod labels;
mod page;
mod plots;
mod svg;
mod text;
mod view;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use minijinja::Environment;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use sha2::{Digest as _, Sha256};

pub use labels::Labels;
pub use page::{
    AccountView, ActionView, Change, ColumnKind, ColumnPlace, Direction, FactTable, FunnelStep, GrowthMonth, HeatMap,
    LineView, ListCell, ListColumn, ListRow, ListView, Page, PillarView, ReceiptRow, ScoreMonth, TieLayer, TiePoint,
    Total,
};

use crate::error::{Error, Result};
use view::View;

const TEMPLATE: &str = include_str!("template.html");
const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");

/// The page as UTF-8.
///
/// # Errors
/// Never in practice: the template and the values are this crate's own.
pub fn render(page: &Page) -> Result<Vec<u8>> {
    let (style, script) = (as_browsers_read(STYLE), as_browsers_read(SCRIPT));
    let policy = policy(&style, &script);
    let lists = embedded::shown_lists(&page.lists);
    let data = embedded::json(page, &lists)?;
    let mut environment = Environment::new();
    let syntax =
        SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().map_err(|error| failed(&error))?;
    environment.set_syntax(syntax);
    // The name's ending switches the escaping of HTML on.
    environment.add_template("report.html", TEMPLATE).map_err(|error| failed(&error))?;
    let template = environment.get_template("report.html").map_err(|error| failed(&error))?;
    let text = template
        .render(minijinja::context! { page => Serde(View::new(page, &lists)), policy, style, script, data })
        .map_err(|error| failed(&error))?;
    Ok(text.into_bytes())
}

/// Browsers turn line ends into one character before they hash: a checkout with two must hash the same.
fn as_browsers_read(source: &str) -> String {
    source.replace("\r\n", "\n")
}

/// What the page may do: its own style and its own script, and nothing else. A policy in the page itself
/// holds for `file://` too, where there is no server to send one.
fn policy(style: &str, script: &str) -> String {
    format!(
        "default-src 'none'; style-src '{}'; script-src '{}'; img-src data:; base-uri 'none'; form-action 'none'",
        source_hash(style),
        source_hash(script)
    )
}

fn source_hash(source: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(source.as_bytes())))
}

fn failed(error: &minijinja::Error) -> Error {
    Error::Internal { stage: "report.html", problem: error.to_string() }
}

#[cfg(test)]
mod tests;
