//! The one key of a person: the decoded, lower-cased slug of the profile URL.
//!
//! Owns the join trap of the export: Connections.csv percent-encodes slugs, messages and invitations
//! write them raw, endorsements leave the scheme out. Refuses to guess: a URL without a slug has no key.

use percent_encoding::percent_decode_str;
use unicode_normalization::UnicodeNormalization;

/// Marks a key that was made here and is no slug; no LinkedIn slug starts with it.
pub const MADE_KEY_MARK: char = '~';

/// The key of a profile URL: percent-decoded, NFC, lower case, without slash, query, fragment or
/// locale suffix. `None` where the URL is blank or holds no slug.
///
/// Accepts the forms measured in public exports: with and without scheme, `www.` or a country's
/// subdomain, `/in/<slug>`, `/pub/<name>/<numbers>`, and a bare slug typed by a user.
#[must_use]
pub fn profile_key(url: &str) -> Option<String> {
    let slug = slug_of(url.trim())?;
    if slug.bytes().all(|byte| byte.is_ascii() && byte != b'%') {
        return Some(slug.to_ascii_lowercase());
    }
    let mut decoded = percent_decode_str(slug).decode_utf8_lossy();
    // Some tools encode what was encoded; no slug holds a percent sign of its own.
    if decoded.contains('%') {
        decoded = percent_decode_str(&decoded).decode_utf8_lossy().into_owned().into();
    }
    let key: String = decoded.nfc().flat_map(char::to_lowercase).nfc().collect();
    let key = key.trim().to_owned();
    (!key.is_empty()).then_some(key)
}

/// The slug part of a URL, still encoded.
fn slug_of(url: &str) -> Option<&str> {
    let end = url.find(['?', '#']).unwrap_or(url.len());
    let path = url.get(..end)?;
    let after = match find_ignoring_case(path, "/in/") {
        Some(position) => path.get(position + 4..)?,
        None => match find_ignoring_case(path, "/pub/") {
            // Old public URLs keep their numbers: the name alone is not unique there.
            Some(position) => return non_empty(path.get(position + 5..)?.trim_matches('/')),
            None if path.contains('/') || path.contains('.') || path.contains(char::is_whitespace) => return None,
            None => path,
        },
    };
    // A locale suffix (`/in/slug/de`) or a trailing slash ends the slug.
    non_empty(after.trim_start_matches('/').split('/').next()?)
}

fn non_empty(text: &str) -> Option<&str> {
    let text = text.trim();
    (!text.is_empty()).then_some(text)
}

fn find_ignoring_case(text: &str, needle: &str) -> Option<usize> {
    // As LinkedIn writes it, nearly always.
    if let Some(place) = memchr::memmem::find(text.as_bytes(), needle.as_bytes()) {
        return Some(place);
    }
    text.as_bytes().windows(needle.len()).position(|window| window.eq_ignore_ascii_case(needle.as_bytes()))
}

/// A readable key for a person known by name only: `~ana-lopez`; `ordinal` > 1 keeps namesakes apart.
#[must_use]
pub fn name_key(normalised_name: &str, ordinal: usize) -> String {
    let slug = normalised_name.replace(' ', "-");
    if ordinal <= 1 { format!("{MADE_KEY_MARK}{slug}") } else { format!("{MADE_KEY_MARK}{slug}-{ordinal}") }
}

/// The key of a date-only row: the member left or is hidden, the date and a counter are all there is.
#[must_use]
pub fn nameless_key(connected_on: &str, ordinal: usize) -> String {
    format!("{MADE_KEY_MARK}nameless-{connected_on}-{ordinal}")
}

/// The profile URL that a key stands for; `None` for keys made here.
#[must_use]
pub fn profile_url(key: &str) -> Option<String> {
    if key.is_empty() || key.starts_with(MADE_KEY_MARK) {
        return None;
    }
    let encoded = percent_encoding::utf8_percent_encode(key, SLUG_ESCAPES);
    Some(format!("https://www.linkedin.com/in/{encoded}"))
}

/// What must be escaped in a slug: everything but unreserved characters (RFC 3986) and the slash of old URLs.
const SLUG_ESCAPES: &percent_encoding::AsciiSet =
    &percent_encoding::NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_has_one_key_in_every_spelling() {
        let spellings = [
            "https://www.linkedin.com/in/jos%C3%A9-mu%C3%B1oz-1a2b",
            "https://www.linkedin.com/in/josé-muñoz-1a2b",
            "https://www.linkedin.com/in/jose\u{301}-mun\u{303}oz-1a2b",
            "www.linkedin.com/in/jos%c3%a9-mu%c3%b1oz-1a2b",
            "https://www.linkedin.com/in/jos%25C3%25A9-mu%25C3%25B1oz-1a2b",
            "http://es.linkedin.com/in/JOSÉ-MUÑOZ-1A2B/",
            "https://www.linkedin.com/in/jos%C3%A9-mu%C3%B1oz-1a2b/es?trk=people#top",
            "josé-muñoz-1a2b",
        ];
        for spelling in spellings {
            assert_eq!(profile_key(spelling).as_deref(), Some("josé-muñoz-1a2b"), "{spelling}");
        }
    }

    #[test]
    fn a_url_without_a_slug_has_no_key() {
        for url in ["", "  ", "https://www.linkedin.com/in/", "https://www.linkedin.com/in", "https://example.com/ana"]
        {
            assert_eq!(profile_key(url), None, "{url}");
        }
    }

    #[test]
    fn a_key_gives_its_url_back() {
        let key = profile_key("https://www.linkedin.com/in/jos%C3%A9-mu%C3%B1oz").unwrap();
        assert_eq!(profile_url(&key).as_deref(), Some("https://www.linkedin.com/in/jos%C3%A9-mu%C3%B1oz"));
        assert_eq!(profile_url(&name_key("ana lopez", 1)), None);
    }

    #[test]
    fn broken_escapes_do_not_panic() {
        for url in ["https://www.linkedin.com/in/%", "https://www.linkedin.com/in/%zz", "/in/%C3", "/IN/Ana"] {
            let _ = profile_key(url);
        }
    }
}
