//! Matching a network's companies against a list of target accounts, strictly.
//!
//! Owns the ladder of matches (core, letters, aliases, group, rare tokens) and the suggestions for review. Refuses to
//! count a likeness: names alike in letters are usually other firms (Cloudera and Cloudflare, Affirm and Afirm).

use rustc_hash::FxHashMap;

use super::account_file::domain_of;
use super::classifier::CompanyClassifier;
use super::name::CompanyName;

/// A company that the user wants to reach.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Account {
    /// Its name, as the user wrote it.
    pub name: String,
    /// Other names that mean it.
    pub aliases: Vec<String>,
    /// Its internet domain, `acme.com`.
    pub domain: Option<String>,
}

/// Why a pair is shown for review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ReviewReason {
    /// The letters are alike.
    SimilarSpelling,
    /// They share their rarest word, but too little else.
    SharedRareWord,
}

/// How a company relates to the accounts; accounts are numbered in the order given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountMatch {
    /// The text is the account's name, but for case and accents.
    Exact(usize),
    /// The names are equal once their legal forms are off.
    Core(usize),
    /// The cores are equal but for spaces, hyphens and conjunctions.
    Spaceless(usize),
    /// One of the user's aliases.
    Alias(usize),
    /// Another name or branch of the same employer: "IBM España" for "International Business Machines".
    Group(usize),
    /// The rarest words of both are the same, and little else differs.
    RareToken(usize),
    /// Perhaps; for a person to look at, never counted.
    Review {
        /// The account.
        account: usize,
        /// Why.
        why: ReviewReason,
    },
    /// Nothing.
    None,
}

impl AccountMatch {
    /// The account, where the match counts.
    #[must_use]
    pub const fn account(self) -> Option<usize> {
        match self {
            Self::Exact(account)
            | Self::Core(account)
            | Self::Spaceless(account)
            | Self::Alias(account)
            | Self::Group(account)
            | Self::RareToken(account) => Some(account),
            Self::Review { .. } | Self::None => None,
        }
    }
}

/// In how many of the network's companies and accounts each word occurs.
#[derive(Debug, Clone, Default)]
pub struct TokenCounts {
    names: u32,
    by_token: FxHashMap<Box<str>, u32>,
}

impl TokenCounts {
    /// Counts the words of a company's core, each once.
    pub fn add(&mut self, name: &CompanyName) {
        self.names = self.names.saturating_add(1);
        let mut tokens: Vec<&str> = tokens(name.core()).collect();
        tokens.sort_unstable();
        tokens.dedup();
        for token in tokens {
            if let Some(count) = self.by_token.get_mut(token) {
                *count = count.saturating_add(1);
            } else {
                self.by_token.insert(token.into(), 1);
            }
        }
    }

    /// Counts the words of all companies.
    pub fn of<'name>(names: impl IntoIterator<Item = &'name CompanyName>) -> Self {
        let mut counts = Self::default();
        for name in names {
            counts.add(name);
        }
        counts
    }

    /// Inverse document frequency in nats, smoothed so that an unseen word is as rare as one seen once.
    fn rarity(&self, token: &str) -> f32 {
        let count = self.by_token.get(token).copied().unwrap_or(1).max(1);
        (1.0 + self.names.max(1) as f32 / count as f32).ln()
    }
}

/// Share of the words' rarity that both names must have in common. At .75 a name may add or lack one usual word
/// ("Systems": rarity 3 beside 8 and 6), never one as rare as those shared.
const SHARED_RARITY: f32 = 0.75;

/// Jaro-Winkler likeness from which a pair is shown for review. On 1,500 listed names .93 was right in 27 % of its
/// extra pairs: worth a look, not worth a count.
const REVIEW_LIKENESS: f64 = 0.93;

/// Most characters compared for likeness, since that costs the product of the lengths.
const MAX_COMPARED: usize = 48;

/// Most accounts compared with one company for likeness: those that share its first two letters, in the order given.
const MAX_CANDIDATES: usize = 64;

/// Words that tell no company from another, beside the lexicon's affixes and trades.
const EMPTY_WORDS: [&str; 24] = [
    "a", "and", "company", "da", "das", "de", "del", "della", "der", "di", "die", "do", "dos", "du", "e", "el", "et",
    "la", "le", "of", "the", "und", "y", "&",
];

fn tokens(core: &str) -> impl Iterator<Item = &str> {
    core.split(|character: char| !character.is_alphanumeric()).filter(|token| !token.is_empty())
}

/// The words of a core that may tell a company apart, sorted: no article, place, division or group word.
fn telling_tokens<'core>(core: &'core str, classifier: &CompanyClassifier) -> Vec<&'core str> {
    let affixes = &classifier.lexicon().affixes;
    let mut telling: Vec<&str> = tokens(core)
        .filter(|token| !EMPTY_WORDS.contains(token) && affixes.kind(token).is_none() && token.chars().nth(1).is_some())
        .collect();
    telling.sort_unstable();
    telling.dedup();
    telling
}

fn letters(core: &str) -> String {
    core.chars().filter(|character| character.is_alphanumeric()).collect()
}

/// A name of an account, ready to compare.
#[derive(Debug, Clone)]
struct Target {
    account: usize,
    letters: String,
    /// Words that tell it apart, sorted, without repetition.
    tokens: Vec<String>,
}

/// Finds the accounts that companies belong to.
#[derive(Debug, Clone)]
pub struct AccountMatcher {
    exact: FxHashMap<String, usize>,
    cores: FxHashMap<String, usize>,
    spaceless: FxHashMap<String, usize>,
    aliases: FxHashMap<String, usize>,
    groups: FxHashMap<String, usize>,
    domains: FxHashMap<String, usize>,
    targets: Vec<Target>,
    /// Numbers of the targets by each word that tells them apart.
    by_token: FxHashMap<String, Vec<usize>>,
    /// Numbers of the targets by their first two letters.
    by_beginning: FxHashMap<[char; 2], Vec<usize>>,
    counts: TokenCounts,
}

impl AccountMatcher {
    /// A matcher for these accounts. `counts` are the words of the network's companies; the accounts are added here.
    /// Where two accounts have one name, the first counts.
    #[must_use]
    pub fn new(accounts: &[Account], classifier: &CompanyClassifier, counts: TokenCounts) -> Self {
        let mut matcher = Self {
            exact: FxHashMap::default(),
            cores: FxHashMap::default(),
            spaceless: FxHashMap::default(),
            aliases: FxHashMap::default(),
            groups: FxHashMap::default(),
            domains: FxHashMap::default(),
            targets: Vec::new(),
            by_token: FxHashMap::default(),
            by_beginning: FxHashMap::default(),
            counts,
        };
        for (number, account) in accounts.iter().enumerate() {
            let verdict = classifier.classify(&account.name);
            let core = verdict.name.core();
            matcher.counts.add(&verdict.name);
            matcher.exact.entry(account.name.trim().to_lowercase()).or_insert(number);
            if !core.is_empty() {
                matcher.cores.entry(core.to_owned()).or_insert(number);
                matcher.spaceless.entry(spaceless(core)).or_insert(number);
            }
            if !verdict.name.group().is_empty() {
                matcher.groups.entry(verdict.name.group().to_owned()).or_insert(number);
            }
            for alias in &account.aliases {
                let alias = classifier.classify(alias);
                if !alias.name.core().is_empty() {
                    matcher.aliases.entry(spaceless(alias.name.core())).or_insert(number);
                }
            }
            if let Some(domain) = account.domain.as_deref().and_then(domain_of) {
                matcher.domains.entry(domain).or_insert(number);
            }
            matcher.add_target(number, core, classifier);
        }
        matcher
    }

    fn add_target(&mut self, account: usize, core: &str, classifier: &CompanyClassifier) {
        let number = self.targets.len();
        let telling: Vec<String> = telling_tokens(core, classifier).into_iter().map(str::to_owned).collect();
        for token in &telling {
            self.by_token.entry(token.clone()).or_default().push(number);
        }
        let letters = letters(core);
        if let Some(beginning) = beginning(&letters) {
            self.by_beginning.entry(beginning).or_default().push(number);
        }
        self.targets.push(Target { account, letters, tokens: telling });
    }

    /// The account whose domain is that of an e-mail or web address.
    #[must_use]
    pub fn matches_domain(&self, address: &str) -> Option<usize> {
        self.domains.get(&domain_of(address)?).copied()
    }

    /// Compares a company with the accounts. `text` is its name as it stands in the export, for the distinction between
    /// exact and cleaned only.
    #[must_use]
    pub fn matches(&self, text: &str, name: &CompanyName, classifier: &CompanyClassifier) -> AccountMatch {
        let core = name.core();
        if self.targets.is_empty() || core.is_empty() {
            return AccountMatch::None;
        }
        if let Some(account) = self.exact.get(&text.trim().to_lowercase()) {
            return AccountMatch::Exact(*account);
        }
        if let Some(account) = self.cores.get(core) {
            return AccountMatch::Core(*account);
        }
        let joined = spaceless(core);
        if let Some(account) = self.spaceless.get(&joined) {
            return AccountMatch::Spaceless(*account);
        }
        if let Some(account) = self.aliases.get(&joined) {
            return AccountMatch::Alias(*account);
        }
        if let Some(account) = self.groups.get(name.group()) {
            return AccountMatch::Group(*account);
        }
        let own = telling_tokens(core, classifier);
        let is_trade = |token: &str| classifier.lexicon().words.is_telling(token, 0.0);
        match self.by_rare_tokens(&own, &is_trade) {
            AccountMatch::None => self.by_likeness(&letters(core)),
            found => found,
        }
    }

    /// The account that shares its rarest word and most of the rest; a review where it shares only that word.
    fn by_rare_tokens(&self, own: &[&str], is_trade: &dyn Fn(&str) -> bool) -> AccountMatch {
        let Some(rarest) = self.rarest(own.iter().copied()) else { return AccountMatch::None };
        if is_trade(rarest) {
            return AccountMatch::None;
        }
        let mut best: Option<(f32, usize)> = None;
        for number in self.by_token.get(rarest).into_iter().flatten().take(MAX_CANDIDATES) {
            let Some(target) = self.targets.get(*number) else { continue };
            if self.rarest(target.tokens.iter().map(String::as_str)) != Some(rarest) {
                continue;
            }
            let shared = |token: &&str| target.tokens.iter().any(|other| other == token);
            let common: f32 = own.iter().filter(|token| shared(token)).map(|token| self.counts.rarity(token)).sum();
            let own_total: f32 = own.iter().map(|token| self.counts.rarity(token)).sum();
            let target_total: f32 = target.tokens.iter().map(|token| self.counts.rarity(token)).sum();
            let share = common / (own_total + target_total - common).max(f32::MIN_POSITIVE);
            if best.is_none_or(|(most, _)| share > most) {
                best = Some((share, target.account));
            }
        }
        match best {
            Some((share, account)) if share >= SHARED_RARITY => AccountMatch::RareToken(account),
            Some((_, account)) => AccountMatch::Review { account, why: ReviewReason::SharedRareWord },
            None => AccountMatch::None,
        }
    }

    /// The rarest of some words; of equally rare ones the first in the alphabet.
    fn rarest<'token>(&self, tokens: impl Iterator<Item = &'token str>) -> Option<&'token str> {
        let mut best: Option<(&str, f32)> = None;
        for token in tokens {
            let rarity = self.counts.rarity(token);
            if best.is_none_or(|(_, most)| rarity > most) {
                best = Some((token, rarity));
            }
        }
        best.map(|(token, _)| token)
    }

    fn by_likeness(&self, letters: &str) -> AccountMatch {
        let Some(candidates) = beginning(letters).and_then(|beginning| self.by_beginning.get(&beginning)) else {
            return AccountMatch::None;
        };
        let short = |text: &str| text.chars().take(MAX_COMPARED).collect::<String>();
        let own = short(letters);
        let mut best: Option<(f64, usize)> = None;
        let length = letters.len();
        let near = |target: &&Target| target.letters.len() <= length * 2 && length <= target.letters.len() * 2;
        let targets = candidates.iter().filter_map(|number| self.targets.get(*number));
        for target in targets.filter(near).take(MAX_CANDIDATES) {
            let likeness = strsim::jaro_winkler(&own, &short(&target.letters));
            if likeness >= REVIEW_LIKENESS && best.is_none_or(|(most, _)| likeness > most) {
                best = Some((likeness, target.account));
            }
        }
        match best {
            Some((_, account)) => AccountMatch::Review { account, why: ReviewReason::SimilarSpelling },
            None => AccountMatch::None,
        }
    }
}

fn beginning(letters: &str) -> Option<[char; 2]> {
    let mut characters = letters.chars();
    Some([characters.next()?, characters.next()?])
}

/// The letters of a core without conjunctions and the leading article.
fn spaceless(core: &str) -> String {
    let mut key = String::with_capacity(core.len());
    super::name::append_key(&super::fold::cut(core), &mut key);
    if key.is_empty() { core.to_owned() } else { key }
}

#[cfg(test)]
mod tests {
    use super::super::CompanyLexicon;
    use super::*;

    /// Matches companies against accounts in a network that also holds these other companies.
    fn matched(accounts: &[&str], companies: &[&str], others: &[&str]) -> Vec<AccountMatch> {
        let classifier = CompanyClassifier::new(CompanyLexicon::built_in().unwrap());
        let list: Vec<Account> =
            accounts.iter().map(|name| Account { name: (*name).to_owned(), ..Account::default() }).collect();
        let names: Vec<CompanyName> =
            companies.iter().chain(others).map(|name| classifier.classify(name).name).collect();
        let matcher = AccountMatcher::new(&list, &classifier, TokenCounts::of(&names));
        companies.iter().zip(&names).map(|(text, name)| matcher.matches(text, name, &classifier)).collect()
    }

    #[test]
    fn the_ladder_from_exact_to_rare_words() {
        let others: Vec<String> = (0..400).map(|number| format!("Firm{number} Robotics Systems")).collect();
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        let accounts = ["Acme Robotics, Inc.", "Blue Harbor Foods", "Zorvex"];
        let companies = [
            "acme robotics, inc.",
            "Acme Robotics GmbH",
            "Blue-Harbor-Foods",
            "BlueHarbor Foods S.A.",
            "Zorvex España S.L.",
            "Acme Robotics Systems",
            "Globex",
        ];
        let matches = matched(&accounts, &companies, &others);
        assert_eq!(
            matches,
            [
                AccountMatch::Exact(0),
                AccountMatch::Core(0),
                AccountMatch::Core(1),
                AccountMatch::Spaceless(1),
                AccountMatch::Group(2),
                AccountMatch::RareToken(0),
                AccountMatch::None,
            ]
        );
    }

    #[test]
    fn known_traps_are_never_counted() {
        for (account, company) in [
            ("Shell", "The Shelly Company"),
            ("Median Technologies", "Meridian Technologies"),
            ("Cloudera", "Cloudflare"),
            ("Affirm", "Afirm"),
            ("Entergy", "Energy Group"),
            ("Therapeutics Inc.", "Quillon Therapeutics"),
            ("Delta Air Lines", "Delta Dental"),
            ("Global Energy", "Energy Global Services"),
            ("Nova", "Nova Foods"),
            ("Banco de Westmarch", "Banco de Eastmarch"),
        ] {
            for (one, other) in [(account, company), (company, account)] {
                let found = matched(&[one], &[other], &[]).remove(0);
                assert_eq!(found.account(), None, "{one} against {other}: {found:?}");
            }
        }
    }

    #[test]
    fn likeness_is_shown_for_review() {
        let others = ["Alpha Robotics", "Beta Robotics", "Gamma Robotics", "Alpha Foods", "Beta Foods", "Gamma Foods"];
        let matches = matched(&["Affirm", "Acme Robotics"], &["Afirm", "Acme Foods", "Globex"], &others);
        assert_eq!(matches[0], AccountMatch::Review { account: 0, why: ReviewReason::SimilarSpelling });
        assert_eq!(matches[1], AccountMatch::Review { account: 1, why: ReviewReason::SharedRareWord });
        assert_eq!(matches[2], AccountMatch::None);
    }

    #[test]
    fn aliases_and_domains_are_the_users_word() {
        let classifier = CompanyClassifier::new(CompanyLexicon::built_in().unwrap());
        let accounts = [Account {
            name: "Zorvex Industrial Holdings".to_owned(),
            aliases: vec!["ZIH".to_owned(), "Quillon Tools GmbH".to_owned()],
            domain: Some("https://www.zorvex.example".to_owned()),
        }];
        let matcher = AccountMatcher::new(&accounts, &classifier, TokenCounts::default());
        let matches = |text: &str| matcher.matches(text, &classifier.classify(text).name, &classifier);
        assert_eq!(matches("ZIH"), AccountMatch::Alias(0));
        assert_eq!(matches("Quillon Tools"), AccountMatch::Alias(0));
        assert_eq!(matcher.matches_domain("ann@zorvex.example"), Some(0));
        assert_eq!(matcher.matches_domain("ann@globex.example"), None);
        assert_eq!(matches(""), AccountMatch::None);
    }

    #[test]
    fn no_accounts_match_nothing() {
        assert_eq!(matched(&[], &["Acme"], &[]), [AccountMatch::None]);
        assert_eq!(matched(&["-"], &["Acme", "-"], &[])[0], AccountMatch::None);
    }
}
