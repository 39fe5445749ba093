//! Which employer a name means: a known one, or the same unknown one as another spelling.
//!
//! Owns the ladder of shortened names that may be asked for (without a parenthesis, a place, a division, "Group") and
//! the key of the group. Refuses to shorten a name to a usual word: "Air Europa" is not "Air", "Bank Austria" not "Bank".

use super::CompanyLexicon;
use super::fold::Cut;
use super::known::{Ambiguity, CompanyNumber};
use super::legal::{TokenSet, bit};
use super::name::{Cleaned, append_key_of, key_of};
use super::places::AffixKind;

/// By which shortening a known company was found, with the share of right answers it is trusted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KnownBy {
    /// The whole name or an alias.
    Name,
    /// The name without its parenthesis, or the acronym in it.
    Parenthesis,
    /// What stands before ` - `, `|`, `,` or `/`.
    Segment,
    /// The name without a domain's ending.
    Domain,
    /// The name without a place or a word for the whole group.
    Place,
    /// The name without a division.
    Division,
    /// The name without a word for its trade, at either end: "MAPFRE Seguros", "Laboratorios Grifols".
    Trade,
}

impl KnownBy {
    /// Share of such finds that are the company meant. Reasoned: whole names are unique but for namesakes of small
    /// firms; each further shortening admits one more kind of namesake. Judged on 200 invented variants each.
    #[must_use]
    pub const fn confidence(self) -> f32 {
        match self {
            Self::Name => 0.98,
            Self::Parenthesis | Self::Place => 0.95,
            Self::Segment | Self::Domain | Self::Trade => 0.90,
            Self::Division => 0.85,
        }
    }

    /// In a word, for the evidence.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Parenthesis => "name without parenthesis",
            Self::Segment => "first part of the name",
            Self::Domain => "name without domain ending",
            Self::Place => "name without place",
            Self::Division => "name without division",
            Self::Trade => "name without word of its trade",
        }
    }
}

/// What was found out about a name.
pub(crate) struct Resolved {
    /// Number of the known company, and by which shortening.
    pub known: Option<(CompanyNumber, KnownBy)>,
    /// Key of the group.
    pub group: String,
}

/// Endings of internet domains that people leave in or out of a company's name.
const DOMAIN_ENDINGS: [&str; 28] = [
    "ai", "app", "at", "be", "biz", "br", "ch", "cloud", "co", "com", "de", "dev", "es", "eu", "fr", "info", "io",
    "it", "me", "mx", "net", "nl", "org", "pt", "se", "tech", "tv", "uk",
];

/// Most affixes taken off one name: "Acme Consulting Services Spain & Portugal Group".
const MAX_AFFIXES: usize = 6;

/// Resolves a cleaned name. `known` is the company of exactly this name.
pub(crate) fn resolve(lexicon: &CompanyLexicon, cleaned: &Cleaned, known: Option<CompanyNumber>) -> Resolved {
    if let Some(number) = known {
        return found(lexicon, number, KnownBy::Name);
    }
    match shortened(lexicon, cleaned) {
        Some((number, by)) => found(lexicon, number, by),
        None => Resolved { known: None, group: unknown_group(lexicon, cleaned) },
    }
}

fn found(lexicon: &CompanyLexicon, number: CompanyNumber, by: KnownBy) -> Resolved {
    let group = lexicon.known.company(number).map(|company| company.key()).unwrap_or_default();
    Resolved { known: Some((number, by)), group }
}

/// The known company of exactly these tokens, with how far its name can be trusted.
fn find(lexicon: &CompanyLexicon, cut: &Cut, set: TokenSet) -> Option<(CompanyNumber, Option<Ambiguity>)> {
    if set == 0 {
        return None;
    }
    let key = key_of(cut, set);
    let number = lexicon.known.find(key)?;
    Some((number, lexicon.known.ambiguity(key)))
}

/// Tries the shortened names, the least shortened first.
fn shortened(lexicon: &CompanyLexicon, cleaned: &Cleaned) -> Option<(CompanyNumber, KnownBy)> {
    let cut = &cleaned.cut;
    let tokens = cut.tokens();
    let outside = cleaned.outside();
    let inside = cleaned.inside();
    if inside != 0 {
        if let Some((number, ambiguity)) = find(lexicon, cut, outside)
            && admits(lexicon, cut, ambiguity, inside)
        {
            return Some((number, KnownBy::Parenthesis));
        }
        if is_acronym(cut, inside, outside)
            && let Some((number, _)) = find(lexicon, cut, inside)
        {
            return Some((number, KnownBy::Parenthesis));
        }
    }
    let separated =
        |index: &usize| outside & bit(*index) != 0 && tokens.get(*index).is_some_and(|token| token.is_separated());
    if let Some(first) = (1..tokens.len()).find(separated) {
        let front = outside & (bit(first) - 1);
        if let Some((number, ambiguity)) = find(lexicon, cut, front) {
            let rest = outside & !front;
            if lexicon.affixes.cover(cut, rest, AffixKind::is_place) && admits(lexicon, cut, ambiguity, rest) {
                return Some((number, KnownBy::Place));
            }
            if ambiguity.is_none() {
                return Some((number, KnownBy::Segment));
            }
        }
    }
    if let Some((last, token)) = tokens.iter().enumerate().rev().find(|(index, _)| outside & bit(*index) != 0)
        && token.is_after_dot()
        && DOMAIN_ENDINGS.contains(&cut.word(token))
        && let Some((number, None)) = find(lexicon, cut, outside & !bit(last))
    {
        return Some((number, KnownBy::Domain));
    }
    trimmed(lexicon, cut, outside).or_else(|| without_trade(lexicon, cut, outside))
}

/// Confidence from which a word of a trade may be taken off a known company of the same sector.
const TRADE_CONFIDENCE: f32 = 0.75;

/// Tries the name without the last or the first word, where that word tells the sector that the rest is known for.
/// A first word counts only in languages whose names begin with their trade: "Weingut Müller" is a family's own house.
fn without_trade(lexicon: &CompanyLexicon, cut: &Cut, outside: TokenSet) -> Option<(CompanyNumber, KnownBy)> {
    let mut set = outside;
    while let Some((_, shorter)) = lexicon.affixes.at_end(cut, set, AffixKind::is_place) {
        set = shorter;
    }
    let tokens = || (0..cut.tokens().len()).filter(move |index| set & bit(*index) != 0);
    for edge in [tokens().next_back(), tokens().next()].into_iter().flatten() {
        let leads = Some(edge) == tokens().next();
        let Some((sector, industry)) = lexicon.words.trade_of(cut, edge, leads, TRADE_CONFIDENCE) else { continue };
        let Some((number, ambiguity)) = find(lexicon, cut, set & !bit(edge)) else { continue };
        // A trade that is the company's own tells even an ambiguous name apart; another one of the same
        // sector (a school beside a university) names another house.
        let is_own_trade = lexicon.known.company(number).is_some_and(|company| {
            let agrees = match (company.industry, industry) {
                (Some(known), Some(told)) => known.is_within(told) || told.is_within(known),
                _ => true,
            };
            company.sector == sector && agrees
        });
        if is_own_trade && ambiguity != Some(Ambiguity::WholeNameOnly) {
            return Some((number, KnownBy::Trade));
        }
    }
    None
}

/// Whether a known name with this ambiguity may have these tokens beside it.
fn admits(lexicon: &CompanyLexicon, cut: &Cut, ambiguity: Option<Ambiguity>, beside: TokenSet) -> bool {
    let cover = |wanted: fn(AffixKind) -> bool| lexicon.affixes.cover(cut, beside, wanted);
    match ambiguity {
        None => true,
        Some(Ambiguity::WholeNameOnly) => false,
        Some(Ambiguity::CountryAllowed) => cover(|kind| kind == AffixKind::Country),
        Some(Ambiguity::PlaceAllowed) => cover(|kind| matches!(kind, AffixKind::Country | AffixKind::City)),
    }
}

/// Tries the name with affixes taken off its ends, one after another.
fn trimmed(lexicon: &CompanyLexicon, cut: &Cut, outside: TokenSet) -> Option<(CompanyNumber, KnownBy)> {
    let without_group = leading_group_word(lexicon, cut, outside);
    for start in [Some(outside), without_group].into_iter().flatten() {
        let mut set = start;
        let (mut countries_only, mut places_only, mut divisions) = (start == outside, start == outside, false);
        if start != outside
            && let Some((number, ambiguity)) = find(lexicon, cut, set)
            && ambiguity.is_none()
        {
            return Some((number, KnownBy::Place));
        }
        for _ in 0..MAX_AFFIXES {
            let Some((kind, shorter)) = lexicon.affixes.at_end(cut, set, |kind| kind != AffixKind::Generic) else {
                break;
            };
            set = shorter;
            divisions |= kind == AffixKind::Division;
            countries_only &= matches!(kind, AffixKind::Country | AffixKind::Preposition);
            places_only &= matches!(kind, AffixKind::Country | AffixKind::City | AffixKind::Preposition);
            let Some((number, ambiguity)) = find(lexicon, cut, set) else { continue };
            match ambiguity {
                None if divisions => return Some((number, KnownBy::Division)),
                None => return Some((number, KnownBy::Place)),
                Some(Ambiguity::CountryAllowed) if countries_only => return Some((number, KnownBy::Place)),
                Some(Ambiguity::PlaceAllowed) if places_only => return Some((number, KnownBy::Place)),
                Some(_) => {}
            }
        }
    }
    None
}

/// The set without a leading "Grupo", "Groupe", "Gruppo".
fn leading_group_word(lexicon: &CompanyLexicon, cut: &Cut, set: TokenSet) -> Option<TokenSet> {
    let first = (0..cut.tokens().len()).find(|index| set & bit(*index) != 0)?;
    let token = cut.tokens().get(first)?;
    let rest = set & !bit(first);
    (rest != 0 && lexicon.affixes.kind(cut.word(token)) == Some(AffixKind::Group)).then_some(rest)
}

/// Whether the words inside are the first letters of the words outside: "(AWS)" after "Amazon Web Services".
fn is_acronym(cut: &Cut, inside: TokenSet, outside: TokenSet) -> bool {
    let letters = |set: TokenSet| {
        let tokens = cut.tokens().iter().enumerate();
        tokens.filter(move |(index, _)| set & bit(*index) != 0).map(|(_, token)| cut.word(token))
    };
    let acronym = || letters(inside).flat_map(str::chars);
    let initials = letters(outside).filter_map(|word| word.chars().next());
    let significant = letters(outside)
        .filter(|word| {
            !matches!(
                *word,
                "of" | "de"
                    | "del"
                    | "di"
                    | "da"
                    | "do"
                    | "des"
                    | "der"
                    | "la"
                    | "the"
                    | "and"
                    | "&"
                    | "y"
                    | "e"
                    | "et"
                    | "und"
                    | "für"
                    | "fur"
                    | "van"
                    | "voor"
                    | "i"
                    | "d"
                    | "l"
            )
        })
        .filter_map(|word| word.chars().next());
    acronym().nth(1).is_some() && (acronym().eq(initials) || acronym().eq(significant))
}

/// The key of an unknown company's group: places and group words taken off as long as a word remains that tells it
/// from others.
fn unknown_group(lexicon: &CompanyLexicon, cleaned: &Cleaned) -> String {
    let cut = &cleaned.cut;
    let mut set = cleaned.outside();
    if let Some(shorter) = leading_group_word(lexicon, cut, set)
        && is_distinctive(lexicon, cut, shorter)
    {
        set = shorter;
    }
    for _ in 0..MAX_AFFIXES {
        let wanted = |kind: AffixKind| kind.is_place() || kind == AffixKind::Group;
        let Some((_, shorter)) = lexicon.affixes.at_end(cut, set, wanted) else { break };
        if !is_distinctive(lexicon, cut, shorter) || ends_with_preposition(lexicon, cut, shorter) {
            break;
        }
        set = shorter;
    }
    let inside = cleaned.inside();
    if inside != 0
        && !lexicon.affixes.cover(cut, inside, AffixKind::is_place)
        && !is_acronym(cut, inside, cleaned.outside())
    {
        set |= inside;
    }
    let mut key = String::with_capacity(cut.text.len());
    append_key_of(cut, set, &mut key);
    if key.is_empty() {
        append_key_of(cut, cleaned.alive, &mut key);
    }
    key
}

fn ends_with_preposition(lexicon: &CompanyLexicon, cut: &Cut, set: TokenSet) -> bool {
    let last = cut.tokens().iter().enumerate().rev().find(|(index, _)| set & bit(*index) != 0);
    last.is_some_and(|(_, token)| {
        token.is_conjunction() || lexicon.affixes.kind(cut.word(token)) == Some(AffixKind::Preposition)
    })
}

/// Whether a word of the set is a name of its own: three letters or more, no affix and no word of a trade.
fn is_distinctive(lexicon: &CompanyLexicon, cut: &Cut, set: TokenSet) -> bool {
    let own = set & !lexicon.words.covered(cut, set);
    cut.tokens().iter().enumerate().filter(|(index, _)| own & bit(*index) != 0).any(|(_, token)| {
        let word = cut.word(token);
        word.len() >= 3 && !word.bytes().all(|byte| byte.is_ascii_digit()) && lexicon.affixes.kind(word).is_none()
    })
}
