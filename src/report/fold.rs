//! Text on a terminal: width in columns, folding, cutting, and nothing that could steer the terminal.
//!
//! Owns how lines are made to fit. Refuses to know what they say.

/// Columns that a line may take where nobody says: those of the narrowest usual terminal.
const USUAL_WIDTH: usize = 80;
/// Narrower than this no table holds; wider than this no eye finds the next line.
const WIDTHS: std::ops::RangeInclusive<usize> = 60..=200;

/// Columns that lines on standard output may take: what `COLUMNS` says, else those of the terminal, else 80.
#[must_use]
pub fn screen_width() -> usize {
    let stated = std::env::var("COLUMNS").ok().and_then(|columns| columns.trim().parse().ok());
    let measured = || terminal_size::terminal_size_of(std::io::stdout()).map(|(width, _)| usize::from(width.0));
    let columns = stated.filter(|columns| *columns > 0).or_else(measured).unwrap_or(USUAL_WIDTH);
    columns.clamp(*WIDTHS.start(), *WIDTHS.end())
}

/// A text padded or cut to a width in columns.
#[must_use]
pub fn padded(text: &str, width: usize) -> String {
    let cut = shortened(text, width);
    let missing = width.saturating_sub(unicode_width::UnicodeWidthStr::width(cut.as_str()));
    format!("{cut}{}", " ".repeat(missing))
}

/// A line cut at a width in columns, with an ellipsis where it was longer.
#[must_use]
pub fn shortened(line: &str, width: usize) -> String {
    if unicode_width::UnicodeWidthStr::width(line) <= width {
        return line.to_owned();
    }
    let mut cut = String::new();
    let mut columns = 0;
    for character in line.chars() {
        columns += unicode_width::UnicodeWidthChar::width(character).unwrap_or(0);
        if columns >= width {
            break;
        }
        cut.push(character);
    }
    cut.push('…');
    cut
}

/// A line folded at words to a width, its further lines indented; colour marks take no width.
#[must_use]
pub fn fitted(line: &str, width: usize) -> String {
    let visible = |text: &str| {
        let mut columns = 0;
        let mut in_mark = false;
        for character in text.chars() {
            match character {
                '\u{1b}' => in_mark = true,
                'm' if in_mark => in_mark = false,
                _ if in_mark => {}
                _ => columns += unicode_width::UnicodeWidthChar::width(character).unwrap_or(0),
            }
        }
        columns
    };
    if visible(line) <= width {
        return line.to_owned();
    }
    let indent = line.chars().take_while(|character| *character == ' ').count() + 2;
    let mut folded = String::new();
    let mut current = " ".repeat(indent - 2);
    let mut is_first_word = true;
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        if !is_first_word && visible(&current) + 1 + visible(word) > width {
            folded.push_str(&current);
            folded.push('\n');
            current = " ".repeat(indent);
        } else if !is_first_word {
            current.push(' ');
        }
        is_first_word = false;
        current.push_str(word);
    }
    folded.push_str(&current);
    folded
}

/// A text in which what could steer a terminal is a space: a name may hold escape codes.
#[must_use]
pub fn printable(text: &str) -> String {
    let steers = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|letter| if steers(letter) { ' ' } else { letter }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_fold_at_words() {
        let line = "  one two three four five six seven eight nine ten";
        let folded = fitted(line, 20);
        assert!(folded.lines().all(|part| part.chars().count() <= 20), "{folded}");
        assert!(folded.lines().skip(1).all(|part| part.starts_with("    ")));
        assert_eq!(fitted("short", 20), "short");
    }

    #[test]
    fn colour_marks_take_no_width() {
        let line = format!("\u{1b}[36m{}\u{1b}[0m", "x".repeat(80));
        assert_eq!(fitted(&line, 80), line);
    }

    #[test]
    fn nothing_steers_the_terminal() {
        assert_eq!(printable("Ana\u{1b}[2J\u{202e}x"), "Ana [2J x");
    }

    #[test]
    fn what_is_too_long_is_cut_and_what_is_short_is_padded() {
        assert_eq!(shortened("abcdef", 4), "abc…");
        assert_eq!(padded("ab", 4), "ab  ");
        assert_eq!(padded("abcdef", 4), "abc…");
        assert_eq!(unicode_width::UnicodeWidthStr::width(shortened("東京都庁舎", 5).as_str()), 5);
    }
}
