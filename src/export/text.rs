//! Text as the export mangles it: character entities, and the line breaks of posts.
//!
//! Owns the two repairs. Refuses to strip markup: who reads a text decides what a tag means.

use std::borrow::Cow;

/// Entities that occur in exports, and the characters of XML. Longest names first is not needed: the
/// name up to the semicolon is looked up whole.
const ENTITIES: [(&str, &str); 34] = [
    ("Eacute", "É"),
    ("aacute", "á"),
    ("agrave", "à"),
    ("amp", "&"),
    ("apos", "'"),
    ("auml", "ä"),
    ("bull", "•"),
    ("ccedil", "ç"),
    ("copy", "©"),
    ("eacute", "é"),
    ("ecirc", "ê"),
    ("egrave", "è"),
    ("euro", "€"),
    ("gt", ">"),
    ("hellip", "…"),
    ("iacute", "í"),
    ("laquo", "«"),
    ("ldquo", "“"),
    ("lsquo", "‘"),
    ("lt", "<"),
    ("mdash", "—"),
    ("nbsp", "\u{a0}"),
    ("ndash", "–"),
    ("ntilde", "ñ"),
    ("oacute", "ó"),
    ("ouml", "ö"),
    ("quot", "\""),
    ("raquo", "»"),
    ("rdquo", "”"),
    ("reg", "®"),
    ("rsquo", "’"),
    ("szlig", "ß"),
    ("uacute", "ú"),
    ("uuml", "ü"),
];

/// Longest entity looked at, without `&` and `;`: `#x10FFFF`.
const LONGEST_ENTITY_BYTES: usize = 8;

/// Decodes character entities (`&nbsp;`, `&amp;`, `&rsquo;`, `&#8217;`, `&#x2019;`), once. What is no
/// entity stays as it is. Borrows where there is nothing to decode.
#[must_use]
pub fn decode_entities(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('&') {
        let (before, from) = rest.split_at(start);
        decoded.push_str(before);
        let name = from.get(1..).unwrap_or_default();
        let end = name.bytes().take(LONGEST_ENTITY_BYTES + 1).position(|byte| byte == b';');
        match end.and_then(|end| Some((end, entity(name.get(..end)?)?))) {
            Some((end, character)) => {
                decoded.push_str(&character);
                rest = name.get(end + 1..).unwrap_or_default();
            }
            None => {
                decoded.push('&');
                rest = name;
            }
        }
    }
    decoded.push_str(rest);
    Cow::Owned(decoded)
}

fn entity(name: &str) -> Option<Cow<'static, str>> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).map(|letter| Cow::Owned(letter.to_string()));
    }
    let position = ENTITIES.binary_search_by(|(known, _)| (*known).cmp(name)).ok()?;
    ENTITIES.get(position).map(|(_, character)| Cow::Borrowed(*character))
}

/// Restores the line breaks of a post: the export writes each as a quote, a line end and a quote.
pub(super) fn restore_line_breaks(text: &str) -> String {
    if text.contains("\"\n\"") || text.contains("\"\r\n\"") {
        text.replace("\"\r\n\"", "\n").replace("\"\n\"", "\n")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entities_are_looked_up_by_binary_search() {
        assert!(ENTITIES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    }

    #[test]
    fn entities_are_decoded_once_and_what_is_none_stays() {
        assert_eq!(decode_entities("R&amp;D it&rsquo;s&nbsp;on"), "R&D it’s\u{a0}on");
        assert_eq!(decode_entities("&#8217;&#x2019;"), "’’");
        assert_eq!(decode_entities("&amp;nbsp;"), "&nbsp;");
        assert_eq!(decode_entities("a & b && c &nosuch; &#xD800; &"), "a & b && c &nosuch; &#xD800; &");
        assert!(matches!(decode_entities("plain é"), Cow::Borrowed(_)));
    }

    #[test]
    fn posts_get_their_line_breaks_back() {
        assert_eq!(restore_line_breaks("One\"\n\"\"\n\"Two"), "One\n\nTwo");
        assert_eq!(restore_line_breaks("One\"\r\n\"Two"), "One\nTwo");
        assert_eq!(restore_line_breaks("She said \"yes\""), "She said \"yes\"");
    }
}
