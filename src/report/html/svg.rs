//! Small SVG drawings whose looks the style sheet decides.
//!
//! Owns the writing of shapes: coordinates, classes and escaped text. Refuses colours, inline styles and
//! any text that is not escaped.

use std::fmt::Write as _;

/// Where a text is anchored.
#[derive(Debug, Clone, Copy)]
pub enum Anchor {
    /// It begins at its coordinates.
    Start,
    /// It is centred on them.
    Middle,
    /// It ends at them.
    End,
}

/// A drawing in the making. Coordinates are user units, y grows downwards.
#[derive(Debug, Default)]
pub struct Svg {
    body: String,
}

impl Svg {
    /// A rectangle; nothing is drawn for one without width or height.
    pub fn rectangle(&mut self, class: &str, x: f64, y: f64, width: f64, height: f64) {
        if width > 0.0 && height > 0.0 {
            let (x, y, width, height) = (short(x), short(y), short(width), short(height));
            self.push(&format!(r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}"/>"#));
        }
    }

    /// A straight line.
    pub fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        let path = format!("M{},{}L{},{}", short(from.0), short(from.1), short(to.0), short(to.1));
        self.path(class, &path);
    }

    /// A line through points.
    pub fn polyline(&mut self, class: &str, points: &[(f64, f64)]) {
        self.path(class, &outline(points));
    }

    /// A filled shape around points.
    pub fn polygon(&mut self, class: &str, points: &[(f64, f64)]) {
        if points.len() > 2 {
            self.path(class, &format!("{}Z", outline(points)));
        }
    }

    /// Dots in one path of lines without length, which round caps make visible: the shortest form there is.
    pub fn dots(&mut self, class: &str, points: &[(f64, f64)]) {
        let mut path = String::new();
        for (x, y) in points {
            let _ = write!(path, "M{},{}h0", short(*x), short(*y));
        }
        self.path(class, &path);
    }

    /// A text.
    pub fn text(&mut self, class: &str, at: (f64, f64), anchor: Anchor, text: &str) {
        let anchor = match anchor {
            Anchor::Start => "start",
            Anchor::Middle => "middle",
            Anchor::End => "end",
        };
        let (x, y, text) = (short(at.0), short(at.1), escaped(text));
        self.push(&format!(r#"<text class="{class}" x="{x}" y="{y}" text-anchor="{anchor}">{text}</text>"#));
    }

    /// The whole drawing, with a name and a description that are read out.
    #[must_use]
    pub fn picture(&self, id: &str, width: f64, height: f64, title: &str, description: &str) -> String {
        let (width, height, title, description) = (short(width), short(height), escaped(title), escaped(description));
        format!(
            r#"<svg class="plot" viewBox="0 0 {width} {height}" role="img" aria-labelledby="{id}-title {id}-description"><title id="{id}-title">{title}</title><desc id="{id}-description">{description}</desc>{}</svg>"#,
            self.body
        )
    }

    /// The drawing as an ornament beside a number that says the same; it stretches to its place.
    #[must_use]
    pub fn ornament(&self, width: f64, height: f64) -> String {
        let (width, height) = (short(width), short(height));
        format!(
            r#"<svg class="bar" viewBox="0 0 {width} {height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">{}</svg>"#,
            self.body
        )
    }

    fn path(&mut self, class: &str, path: &str) {
        if !path.is_empty() {
            self.push(&format!(r#"<path class="{class}" d="{path}"/>"#));
        }
    }

    fn push(&mut self, element: &str) {
        self.body.push_str(element);
    }
}

fn outline(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (place, (x, y)) in points.iter().enumerate() {
        let _ = write!(path, "{}{},{}", if place == 0 { 'M' } else { 'L' }, short(*x), short(*y));
    }
    path
}

/// A coordinate with at most one decimal; what is no number is at the origin.
fn short(coordinate: f64) -> String {
    if !coordinate.is_finite() {
        return "0".to_owned();
    }
    let text = format!("{coordinate:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Text as markup shows it.
fn escaped(text: &str) -> String {
    let mut markup = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => markup.push_str("&amp;"),
            '<' => markup.push_str("&lt;"),
            '>' => markup.push_str("&gt;"),
            '"' => markup.push_str("&quot;"),
            '\'' => markup.push_str("&#39;"),
            other => markup.push(other),
        }
    }
    markup
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_data_and_coordinates_are_numbers() {
        let mut svg = Svg::default();
        svg.text("label", (f64::NAN, 1.25), Anchor::Start, "<script>\"&'");
        let picture = svg.picture("x", 10.0, 10.0, "</title><b>", "");
        assert!(!picture.contains("<script>") && !picture.contains("<b>"), "{picture}");
        assert!(picture.contains(r#"x="0" y="1.2""#), "{picture}");
        assert!(picture.contains("&lt;script&gt;&quot;&amp;&#39;"));
    }

    #[test]
    fn a_shape_without_area_is_not_drawn() {
        let mut svg = Svg::default();
        svg.rectangle("bar", 0.0, 0.0, 0.0, 5.0);
        svg.rectangle("bar", 0.0, 0.0, f64::NAN, 5.0);
        svg.polygon("band", &[(0.0, 0.0)]);
        svg.dots("dot", &[]);
        assert!(svg.body.is_empty(), "{}", svg.body);
    }
}
