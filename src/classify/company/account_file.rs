//! A user's list of target accounts, read from CSV.
//!
//! Owns the columns such lists have and what can be wrong with them, each error with its row. Refuses to match: that is
//! [`super::accounts`].

use std::io::Read;

use crate::error::{Error, Place, Result, sentence};

use super::accounts::Account;
use super::fold::fold_phrase;
use super::lexicon::read_csv;

/// Headers under which the seven languages' CRM exports put an account's name, folded.
const NAME_COLUMNS: [&str; 22] = [
    "account",
    "account name",
    "azienda",
    "bedrijf",
    "bedrijfsnaam",
    "company",
    "company name",
    "compte",
    "conta",
    "cuenta",
    "empresa",
    "entreprise",
    "firma",
    "firmenname",
    "name",
    "naam",
    "nom",
    "nombre",
    "nome",
    "organization",
    "societe",
    "unternehmen",
];

/// Headers of other names of the account, folded.
const ALIAS_COLUMNS: [&str; 4] = ["alias", "aliases", "also known as", "other names"];

/// Headers of the account's internet domain, folded.
const DOMAIN_COLUMNS: [&str; 6] = ["company domain", "company domain name", "domain", "site web", "web", "website"];

/// Reads a list of accounts: a column `name`, `company` or `account` (or its word in the seven languages), optionally
/// `aliases` (separated by `|` or `;`) and `domain`. Comma, semicolon or tab separated, UTF-8.
///
/// # Errors
/// [`Error::BadSetting`] with file and row: no such column, a row without a name, a file that is no CSV.
pub fn read_accounts(file: &str, reader: impl Read) -> Result<Vec<Account>> {
    let records = read_csv(file, reader)?;
    let hint = || {
        sentence!(
            "error-hint-accounts",
            "the first line must name the columns: name (or company, or account), and if wanted aliases and domain"
        )
    };
    let Some((_, header)) = records.first() else {
        return Err(Error::bad_setting(Place::file(file), sentence!("error-empty", "is empty"), hint()));
    };
    let folded: Vec<String> = header.iter().map(fold_phrase).collect();
    let column = |names: &[&str]| names.iter().find_map(|name| folded.iter().position(|field| field == name));
    // "name" is also a person's name in some exports, so the words for companies come first.
    let company = column(&["account", "account name", "company", "company name"]).or_else(|| column(&NAME_COLUMNS));
    let Some(name_column) = company else {
        let place = Place::file(file).at_row(1);
        return Err(Error::bad_setting(
            place,
            sentence!("error-accounts-column", "has no column with the names of accounts"),
            hint(),
        ));
    };
    let (alias_column, domain_column) = (column(&ALIAS_COLUMNS), column(&DOMAIN_COLUMNS));
    let mut accounts = Vec::with_capacity(records.len());
    for (row, record) in records.iter().skip(1) {
        let field = |column: Option<usize>| column.and_then(|column| record.get(column)).unwrap_or_default().trim();
        let name = field(Some(name_column));
        if !name.chars().any(char::is_alphanumeric) {
            let column = header.get(name_column).unwrap_or_default();
            let place = Place::file(file).at_row(*row).at_column(column);
            return Err(Error::bad_setting(
                place,
                sentence!("error-account-name", "has no name"),
                sentence!("error-hint-account-name", "give every account a name, or delete the line"),
            ));
        }
        let aliases = field(alias_column).split(['|', ';']).map(str::trim).filter(|alias| !alias.is_empty());
        let domain = domain_of(field(domain_column));
        accounts.push(Account { name: name.to_owned(), aliases: aliases.map(str::to_owned).collect(), domain });
    }
    Ok(accounts)
}

/// The bare domain of an address: `acme.com` of `https://www.acme.com/en?x`.
pub(crate) fn domain_of(address: &str) -> Option<String> {
    let rest = address.split_once("://").map_or(address, |(_, rest)| rest);
    let rest = rest.rsplit_once('@').map_or(rest, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default().trim().to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    (host.contains('.') && !host.contains(char::is_whitespace)).then(|| host.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_people_have() {
        let file =
            "Company;Aliases;Website\r\n\"Acme; Sons\";ACME|A & S;https://www.acme.example/en\r\n\r\nGlobex;;\r\n";
        let accounts = read_accounts("accounts.csv", file.as_bytes()).unwrap();
        assert_eq!(accounts.len(), 2);
        assert_eq!(accounts[0].name, "Acme; Sons");
        assert_eq!(accounts[0].aliases, ["ACME", "A & S"]);
        assert_eq!(accounts[0].domain.as_deref(), Some("acme.example"));
        assert_eq!(accounts[1].domain, None);
        let single = read_accounts("accounts.csv", "\u{feff}Société\nAcme\n".as_bytes()).unwrap();
        assert_eq!(single[0].name, "Acme");
    }

    #[test]
    fn errors_say_where() {
        let message = |file: &str| read_accounts("a.csv", file.as_bytes()).unwrap_err().to_string();
        assert_eq!(message("colour\nred\n"), "a.csv, row 1: has no column with the names of accounts");
        assert_eq!(message("name,domain\nAcme,\n-,acme.example\n"), "a.csv, row 3, column name: has no name");
        assert_eq!(message("name\r\nAcme\r\n\r\n-\r\n"), "a.csv, row 4, column name: has no name");
        assert_eq!(message(""), "a.csv: is empty");
    }

    #[test]
    fn domains_are_bare() {
        assert_eq!(domain_of("ann@acme.example").as_deref(), Some("acme.example"));
        assert_eq!(domain_of("HTTP://Acme.Example:8080/x").as_deref(), Some("acme.example"));
        assert_eq!(domain_of("acme"), None);
    }
}
