//! Links and e-mail addresses inside running text.
//!
//! Owns finding their extent, so that neither their words nor their question marks are read as
//! language. Refuses to follow or keep them: only what kind they are goes further.

use super::cue::LinkKind;
use super::phrases::PhraseSet;

/// What stood in the text, and where it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    /// A link, up to this byte.
    Link(LinkKind, usize),
    /// An e-mail address, up to this byte.
    Email(usize),
    /// Neither; no use in trying again before this byte.
    Nothing(usize),
}

/// Longest host name by RFC 1035, and so the furthest that is looked ahead in vain.
const LONGEST_HOST: usize = 253;

/// Endings of host names that make a link without `https://` and without a path. Endings that are
/// words (`.me`, `.it`, `.de`, `.no`) need a path: people forget the space after a full stop.
const SURE_ENDINGS: [&str; 14] =
    ["com", "net", "org", "io", "dev", "app", "biz", "info", "gov", "edu", "cloud", "tech", "consulting", "agency"];

/// Looks at a word that a `.`, `@` or `://` follows: `start` is the word's first byte, `stop` the byte
/// after it.
pub(super) fn find(bytes: &[u8], start: usize, stop: usize, phrases: &PhraseSet) -> Found {
    let mut host_start = start;
    let mut is_sure = false;
    if bytes.get(stop..stop + 3) == Some(b"://") {
        host_start = stop + 3;
        is_sure = true;
    }
    let host_end = end_of(bytes, host_start, LONGEST_HOST, is_host_byte);
    if bytes.get(host_end) == Some(&b'@') && !is_sure {
        let end = end_of(bytes, host_end + 1, LONGEST_HOST, is_host_byte);
        let domain = bytes.get(host_end + 1..end).unwrap_or(&[]);
        let inner_dot =
            domain.iter().position(|byte| *byte == b'.').is_some_and(|dot| dot > 0 && dot + 1 < domain.len());
        return if inner_dot { Found::Email(end) } else { Found::Nothing(host_end + 1) };
    }
    let mut host = bytes.get(host_start..host_end).and_then(|host| std::str::from_utf8(host).ok()).unwrap_or("");
    host = host.trim_end_matches(['.', '-']);
    let lower = host.to_ascii_lowercase();
    let mut name = lower.as_str();
    if let Some(rest) = name.strip_prefix("www.") {
        name = rest;
        is_sure = true;
    }
    let next = bytes.get(host_start + host.len()).copied();
    let has_path = matches!(next, Some(b'/' | b':' | b'?' | b'#')) && host_start + host.len() == host_end;
    let ending = name.rsplit('.').next().unwrap_or("");
    let plain_ending = name.contains('.') && ending.len() >= 2 && ending.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_link = is_sure
        || (plain_ending && next == Some(b'/') && has_path)
        || (plain_ending && (SURE_ENDINGS.contains(&ending) || phrases.knows_host(name)));
    if !is_link || host.is_empty() {
        return Found::Nothing(host_end.max(stop));
    }
    let end = if has_path {
        let raw = end_of(bytes, host_end, usize::MAX, |byte| !ends_link(byte));
        host_end + trimmed(bytes.get(host_end..raw).unwrap_or(&[]))
    } else {
        host_start + host.len()
    };
    let path = bytes.get(host_end + 1..end).and_then(|path| std::str::from_utf8(path).ok()).unwrap_or("");
    Found::Link(phrases.link_kind(name, path).unwrap_or(LinkKind::Other), end)
}

/// Length of a link without the punctuation of the sentence around it.
fn trimmed(path: &[u8]) -> usize {
    let mut length = path.len();
    while length > 0
        && path
            .get(length - 1)
            .is_some_and(|byte| matches!(byte, b'.' | b',' | b';' | b':' | b'!' | b'?' | b')' | b'*'))
    {
        length -= 1;
    }
    length
}

fn is_host_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-')
}

fn ends_link(byte: u8) -> bool {
    byte <= b' ' || matches!(byte, b'<' | b'>' | b'"' | b'|' | b'{' | b'}') || byte >= 0xE2
}

fn end_of(bytes: &[u8], start: usize, most: usize, belongs: impl Fn(u8) -> bool) -> usize {
    let rest = bytes.get(start..).unwrap_or(&[]);
    let rest = rest.get(..most).unwrap_or(rest);
    start + rest.iter().position(|byte| !belongs(*byte)).unwrap_or(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::lexicon::CueLexicon;
    use crate::error::Place;

    fn look(text: &str) -> Found {
        let mut lexicon = CueLexicon::default();
        let rows = "cue,host,reason\ncalendar,calendly.com,x\ncall,zoom.us/j,x\n";
        lexicon.add_links(rows, &Place::file("links.csv")).unwrap();
        let set = PhraseSet::new(&lexicon).unwrap();
        let stop = text.bytes().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(text.len());
        find(text.as_bytes(), 0, stop, &set)
    }

    #[test]
    fn links_end_before_the_sentence_does() {
        assert_eq!(look("https://calendly.com/ana/30min?month=2026-06, thanks"), Found::Link(LinkKind::Calendar, 44));
        assert_eq!(look("https://us02web.zoom.us/j/99?pwd=x."), Found::Link(LinkKind::Call, 34));
        assert_eq!(look("calendly.com/ana."), Found::Link(LinkKind::Calendar, 16));
        assert_eq!(look("www.example.org"), Found::Link(LinkKind::Other, 15));
        assert_eq!(look("example.com?"), Found::Link(LinkKind::Other, 11));
    }

    #[test]
    fn addresses_and_missing_spaces_are_no_links() {
        assert_eq!(look("ana.perez@example.com hi"), Found::Email(21));
        assert!(matches!(look("thanks.Can you"), Found::Nothing(_)));
        assert!(matches!(look("listo.me llamas"), Found::Nothing(_)));
        assert!(matches!(look("a@b"), Found::Nothing(_)));
    }
}
