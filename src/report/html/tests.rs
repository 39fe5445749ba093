//! What a reader of the page relies on, tested on the bytes of the page.

use super::*;

const HOSTILE: [&str; 5] = [
    "</script><script>alert(1)</script>",
    "\"><img src=x onerror=alert(1)>",
    "{{ page.title }}{% include 'x' %}",
    "\u{202e}moc.live\u{2066}",
    "' onmouseover='alert(1)",
];

fn hostile() -> String {
    format!("{}{}", HOSTILE.concat(), "A".repeat(10_000))
}

/// A page in which every text that can come from outside is hostile.
fn hostile_page() -> Page {
    let text = hostile();
    let row = ListRow {
        key: text.clone(),
        profile_url: Some("javascript:alert(1)".to_owned()),
        cells: vec![ListCell::Text(text.clone()), ListCell::Number(f64::INFINITY)],
    };
    let column = |kind, place| ListColumn { title: text.clone(), kind, place, decimals: 1 };
    Page {
        language: "en\"><script>".to_owned(),
        title: text.clone(),
        owner: text.clone(),
        owner_key: text.clone(),
        as_of_text: text.clone(),
        total: Total { score: Some(f64::NAN), low: f64::NEG_INFINITY, notes: vec![text.clone()], ..Total::default() },
        pillars: vec![PillarView {
            title: text.clone(),
            score: Some(10.0),
            lines: vec![LineView { title: text.clone(), explanation: text.clone(), ..LineView::default() }],
            ..PillarView::default()
        }],
        changes: vec![Change { text: text.clone(), ..Change::default() }],
        actions: vec![ActionView { gain: 1.0, text: text.clone() }],
        heat_maps: vec![HeatMap {
            title: text.clone(),
            rows: vec![text.clone()],
            columns: vec![text.clone()],
            counts: vec![vec![3]],
        }],
        growth: vec![GrowthMonth { month: text.clone(), label: text.clone(), new_connections: 3, in_target: 9 }],
        accounts: vec![AccountView { name: text.clone(), strongest_tie: Some(f64::NAN), ..AccountView::default() }],
        facts: vec![FactTable { rows: vec![vec![text.clone()]], columns: vec![text.clone()], ..FactTable::default() }],
        lists: vec![ListView {
            name: text.clone(),
            title: text.clone(),
            note: text.clone(),
            rows_in_total: 1,
            columns: vec![column(ColumnKind::Text, ColumnPlace::Name), column(ColumnKind::Number, ColumnPlace::Own)],
            rows: vec![row],
        }],
        receipt: vec![ReceiptRow { file: text.clone(), ..ReceiptRow::default() }],
        labels: Labels::new(str::to_owned),
        ..Page::default()
    }
}

fn text_of(page: &Page) -> String {
    String::from_utf8(render(page).unwrap()).unwrap()
}

/// Start tags of an element, without those inside the page's own script and style.
fn count_of_tags(html: &str, tag: &str) -> usize {
    let html = html.replace(&as_browsers_read(SCRIPT), "").replace(&as_browsers_read(STYLE), "");
    html.matches(&format!("<{tag}")).count()
}

#[test]
fn foreign_text_is_never_markup() {
    let html = text_of(&hostile_page());
    let harmless = text_of(&Page { labels: Labels::new(str::to_owned), ..Page::default() });
    assert_eq!(count_of_tags(&html, "script"), 2);
    assert_eq!(count_of_tags(&html, "script"), count_of_tags(&harmless, "script"));
    assert_eq!(count_of_tags(&html, "img"), 0);
    // Inside the element of data a quote is JSON's and ends nothing.
    let frame = html.split_once("<script type=\"application/json\"").unwrap().0;
    assert!(!frame.contains("' onmouseover='"), "a quote ends an attribute");
    assert!(!frame.contains('\u{202e}') && !frame.contains('\u{2066}'), "a mark of direction turns the page");
    assert!(html.len() < 400_000, "10,000 characters flood the page: {}", html.len());
    assert!(!frame.contains("NaN") && !frame.contains("inf<"), "what is no number is shown");
}

#[test]
fn the_policy_allows_this_script_and_style_and_nothing_else() {
    let html = text_of(&hostile_page());
    let between = |from: &str, to: &str| html.split_once(from).unwrap().1.split_once(to).unwrap().0;
    let policy = between("Content-Security-Policy\" content=\"", "\"");
    let policy = policy.replace("&#x27;", "'").replace("&#x2f;", "/");
    let script = html.rsplit_once("<script>").unwrap().1.split_once("</script>").unwrap().0;
    assert!(policy.contains(&format!("script-src '{}'", source_hash(script))), "{policy}");
    assert!(policy.contains(&format!("style-src '{}'", source_hash(between("<style>", "</style>")))), "{policy}");
    assert!(policy.starts_with("default-src 'none'; "), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
}

#[test]
fn nothing_is_loaded_and_no_style_stands_inline() {
    let html = text_of(&hostile_page());
    let frame = html.replace(&as_browsers_read(SCRIPT), "");
    for forbidden in [" style=", " src=", "http://", "@import", "url(", "javascript:alert(1)\">"] {
        let own = frame.split("application/json").next().unwrap();
        // The hostile text brings ` src=` itself, escaped and so inert.
        let own = own.replace("img src=x", "");
        assert!(!own.contains(forbidden), "{forbidden}");
    }
    assert!(!SCRIPT.contains("innerHTML") && !SCRIPT.contains("eval(") && !SCRIPT.contains(".style"));
}

#[test]
fn an_empty_page_says_so_in_words() {
    let html = text_of(&Page { labels: Labels::new(str::to_owned), ..Page::default() });
    for word in ["html-no-changes", "html-no-actions", "html-privacy", "html-lists-need-script"] {
        assert!(html.contains(word), "{word}");
    }
    assert!(!html.contains("id=\"plot-"));
}

#[test]
fn every_label_is_used() {
    let words: serde_json::Value = serde_json::to_value(Labels::new(str::to_owned)).unwrap();
    let rust = [include_str!("plots.rs"), include_str!("view.rs")].concat();
    for field in words.as_object().unwrap().keys() {
        let used = TEMPLATE.contains(&format!("labels.{field} "))
            || TEMPLATE.contains(&format!("labels.{field}}}"))
            || SCRIPT.contains(&format!("words.{field}"))
            || rust.contains(&format!("labels.{field}"))
            || SCRIPT.contains(&format!("\"{field}\""));
        assert!(used, "{field}");
    }
    assert_eq!(words.as_object().unwrap().len(), Labels::IDS.len());
}

#[test]
fn the_same_page_gives_the_same_bytes() {
    assert_eq!(render(&hostile_page()).unwrap(), render(&hostile_page()).unwrap());
}

#[test]
fn a_checkout_with_two_line_ends_hashes_the_same() {
    assert_eq!(as_browsers_read("a\r\nb\r\n"), "a\nb\n");
    assert_eq!(source_hash(""), "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
}
