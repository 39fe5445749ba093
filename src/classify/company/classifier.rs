//! The verdict over a company's name: cleaned, grouped, with sector and evidence.
//!
//! Owns the order of evidence (no company, known company, words, legal form) and the threshold below which words
//! only suggest. Refuses evidence from outside of the name: titles are weighed by the caller.

use super::CompanyLexicon;
use super::absence::Absence;
use super::group::{KnownBy, resolve};
use super::known::CompanyNumber;
use super::legal::bit;
use super::name::{Cleaned, CompanyName, key_of};
use super::places::AffixKind;
use super::reason::CompanyReason;
use super::sector::{Industry, Sector};
use super::words::Weighed;
use crate::classify::CompanyContext;

/// Confidence from which a sector is said; below it is only suggested. Chosen on half of 20,800 listed companies as
/// the lowest value at which the sectors said (by known companies and words together) are right in 86 % as the list
/// labels them (44 % of the names); on the other half they are right in 85.5 % (44 %).
pub const SECTOR_THRESHOLD: f32 = 0.70;

/// Confidence from which words set the context of titles: a wrong context costs a rank, so half sure is not enough.
const CONTEXT_THRESHOLD: f32 = 0.60;

/// What fired, as numbers of the lexicon's rows: rendered by [`CompanyClassifier::explain`].
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct CompanyEvidence {
    known: Option<(CompanyNumber, KnownBy)>,
    word: Option<u16>,
    rival: Option<u16>,
    legal: Option<u16>,
}

impl CompanyEvidence {
    /// By which form of its name a known company was found.
    #[must_use]
    pub fn known_by(&self) -> Option<KnownBy> {
        self.known.map(|(_, by)| by)
    }
}

/// What a company's name tells.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CompanyVerdict {
    /// The name cleaned, and the key of its group.
    pub name: CompanyName,
    /// Why there is no company, if there is none; then everything else is empty.
    pub absence: Option<Absence>,
    /// The sector, where the evidence reaches [`SECTOR_THRESHOLD`].
    pub sector: Option<Sector>,
    /// The industry within the sector, where the evidence carries one.
    pub industry: Option<Industry>,
    /// The sector that weak words point to, where `sector` is unknown.
    pub suggestion: Option<Sector>,
    /// Share of such names for which the sector (else the suggestion) is right, 0 to 1; 0 without evidence.
    pub confidence: f32,
    /// What the company means for the reading of titles.
    pub context: CompanyContext,
    /// What fired.
    pub evidence: CompanyEvidence,
}

/// Judges companies by their names.
#[derive(Debug, Clone)]
pub struct CompanyClassifier {
    lexicon: CompanyLexicon,
}

impl CompanyClassifier {
    /// A classifier over these tables.
    #[must_use]
    pub const fn new(lexicon: CompanyLexicon) -> Self {
        Self { lexicon }
    }

    /// The tables.
    #[must_use]
    pub const fn lexicon(&self) -> &CompanyLexicon {
        &self.lexicon
    }

    /// Judges a company's name as it stands in the export. Linear in the name's length.
    #[must_use]
    pub fn classify(&self, company: &str) -> CompanyVerdict {
        let cleaned = Cleaned::of(company, &self.lexicon.forms);
        let key = key_of(&cleaned.cut, cleaned.alive);
        let mut known = None;
        if cleaned.alive != cleaned.written {
            // "Software AG" and "Post AG" are names only with their legal form.
            known = self.lexicon.known.find(key_of(&cleaned.cut, cleaned.written));
        }
        let known = known.or_else(|| self.lexicon.known.find(key));
        // A field such as "Freelancer" is no company unless a company is called so.
        if known.is_none()
            && let Some(absence) = self.lexicon.absences.find(&cleaned, key)
        {
            let name = CompanyName { core: cleaned.core(), group: String::new() };
            return CompanyVerdict { name, absence: Some(absence), ..CompanyVerdict::default() };
        }
        let resolved = resolve(&self.lexicon, &cleaned, known);
        let mut verdict = CompanyVerdict {
            name: CompanyName { core: cleaned.core(), group: resolved.group },
            ..CompanyVerdict::default()
        };
        if let Some((number, by)) = resolved.known
            && let Some(company) = self.lexicon.known.company(number)
        {
            verdict.evidence.known = Some((number, by));
            verdict.sector = Some(company.sector);
            verdict.industry = company.industry;
            verdict.confidence = by.confidence();
            verdict.context = context(company.sector, company.industry).union(company.language);
        } else {
            self.read_words(&cleaned, &mut verdict);
        }
        verdict.context = verdict.context.union(cleaned.language);
        if is_italian(company) {
            verdict.context = verdict.context.union(CompanyContext::ITALIAN);
        }
        verdict
    }

    /// The sector by the words and the legal form of a name that is not known.
    fn read_words(&self, cleaned: &Cleaned, verdict: &mut CompanyVerdict) {
        let weighed = self.lexicon.words.weigh(&cleaned.cut, cleaned.alive, self.head_last(cleaned));
        let Weighed { winner, rival, confidence } = weighed;
        verdict.evidence.word = winner;
        verdict.evidence.rival = rival;
        let (mut sector, mut industry) = (None, None);
        verdict.confidence = confidence;
        if let Some(word) = winner.and_then(|row| self.lexicon.words.row(row)) {
            sector = Some(word.sector);
            industry = word.industry;
        }
        if let Some((form, hint)) =
            cleaned.legal.and_then(|form| self.lexicon.forms.hint(form).map(|hint| (form, hint)))
            && let Some(hinted) = hint.scope.sector()
        {
            if sector == Some(hinted) {
                verdict.confidence = 1.0 - (1.0 - verdict.confidence) * (1.0 - hint.confidence * 0.5);
                verdict.evidence.legal = Some(form);
            } else if hint.confidence > verdict.confidence {
                sector = Some(hinted);
                industry = match hint.scope {
                    super::SectorScope::Industry(industry) => Some(industry),
                    super::SectorScope::Sector(_) => None,
                };
                verdict.confidence = hint.confidence;
                verdict.evidence = CompanyEvidence { legal: Some(form), ..CompanyEvidence::default() };
            }
        }
        if verdict.confidence >= SECTOR_THRESHOLD {
            verdict.sector = sector;
            verdict.industry = industry;
        } else {
            verdict.suggestion = sector;
        }
        if let Some(sector) = sector
            && verdict.confidence >= CONTEXT_THRESHOLD
        {
            verdict.context = context(sector, industry);
            if let Some(word) = winner.and_then(|row| self.lexicon.words.row(row)) {
                verdict.context = verdict.context.union(word.language);
            }
        }
    }

    /// The last word outside of parentheses that is no place, group word or number.
    fn head_last(&self, cleaned: &Cleaned) -> usize {
        let mut set = cleaned.outside();
        while let Some((_, shorter)) = self.lexicon.affixes.at_end(&cleaned.cut, set, |kind| {
            kind.is_place() || matches!(kind, AffixKind::Group | AffixKind::Preposition)
        }) {
            if shorter == 0 {
                break;
            }
            set = shorter;
        }
        let is_head = |(index, token): &(usize, &super::fold::Token)| {
            set & bit(*index) != 0
                && !token.is_conjunction()
                && !cleaned.cut.word(token).bytes().all(|byte| byte.is_ascii_digit())
        };
        cleaned.cut.tokens().iter().enumerate().rev().find(is_head).map_or(0, |(index, _)| index)
    }

    /// The usual name of a known company's group ("IBM" for "International Business Machines"); `None` for companies
    /// that are not known, whose variants the caller names by the most frequent one.
    #[must_use]
    pub fn display_name(&self, verdict: &CompanyVerdict) -> Option<String> {
        let (number, _) = verdict.evidence.known?;
        self.lexicon.known.company(number).map(|company| company.name.into_owned())
    }

    /// The evidence in words, for people: `known company "Siemens" (name without place)`; empty without evidence.
    #[must_use]
    pub fn explain(&self, verdict: &CompanyVerdict) -> String {
        self.reasons(verdict).iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }

    /// The evidence of a verdict, the strongest first; empty where there is none.
    #[must_use]
    pub fn reasons(&self, verdict: &CompanyVerdict) -> Vec<CompanyReason> {
        if let Some(absence) = verdict.absence {
            return vec![CompanyReason::Absent(absence)];
        }
        let evidence = &verdict.evidence;
        if let Some((number, by)) = evidence.known {
            let name = self.lexicon.known.company(number).map(|company| company.name.to_string()).unwrap_or_default();
            return vec![CompanyReason::Known { name, by }];
        }
        let mut reasons = Vec::new();
        if let Some(row) = evidence.word.and_then(|row| self.lexicon.words.row(row)) {
            reasons.push(CompanyReason::Word { word: row.word.to_string(), confidence: row.confidence });
        }
        if let Some(row) = evidence.rival.and_then(|row| self.lexicon.words.row(row)) {
            let (word, confidence) = (row.word.to_string(), row.confidence);
            reasons.push(CompanyReason::Against { word, confidence, sector: row.sector });
        }
        if let Some(form) = evidence.legal {
            reasons.push(CompanyReason::LegalForm(self.lexicon.forms.written(form).to_string()));
        }
        reasons.extend(verdict.suggestion.map(CompanyReason::Suggests));
        reasons
    }
}

/// Whether a name bears a legal form that only Italian (and Ticinese) firms have.
fn is_italian(company: &str) -> bool {
    const FORMS: [&str; 6] = ["spa", "srl", "srls", "snc", "sapa", "scarl"];
    let last = company.trim_end_matches([')', ' ']).rsplit([' ', ',']).next().unwrap_or_default();
    let letters: String = last.chars().filter(|letter| *letter != '.').flat_map(char::to_lowercase).collect();
    FORMS.contains(&letters.as_str())
}

/// What sector and industry mean for titles.
fn context(sector: Sector, industry: Option<Industry>) -> CompanyContext {
    let by_sector = match sector {
        Sector::GovernmentAdministration => CompanyContext::GOVERNMENT,
        _ => CompanyContext::NONE,
    };
    by_sector.union(industry.map(Industry::context).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn classifier() -> CompanyClassifier {
        CompanyClassifier::new(CompanyLexicon::built_in().unwrap())
    }

    /// Name, sector, industry (empty where none is promised).
    fn sectors(rows: &[(&str, Sector, &str)]) {
        let classifier = classifier();
        for (name, sector, industry) in rows {
            let verdict = classifier.classify(name);
            assert_eq!(verdict.sector, Some(*sector), "{name}: {}", classifier.explain(&verdict));
            if !industry.is_empty() {
                assert_eq!(verdict.industry.map(Industry::as_str), Some(*industry), "{name}");
            }
        }
    }

    #[test]
    fn invented_firms_are_known_by_their_words_in_seven_languages() {
        sectors(&[
            ("Northlake Savings Bank", Sector::FinancialServices, "Banking"),
            ("Hartwell & Moss Solicitors LLP", Sector::ProfessionalServices, "Law Practice"),
            ("Redbrook Primary School", Sector::Education, "Primary and Secondary Education"),
            ("Pinecrest Logistics Ltd", Sector::TransportationLogisticsSupplyChainAndStorage, ""),
            ("Clínica Dental Arroyo", Sector::HospitalsAndHealthCare, "Dentists"),
            ("Construcciones Hermanos Vidal, S.L.", Sector::Construction, ""),
            ("Correduría de Seguros Olmo", Sector::FinancialServices, "Insurance"),
            ("Ayuntamiento de Villaseca", Sector::GovernmentAdministration, ""),
            ("Fundición Ibarreta S.A.", Sector::Manufacturing, ""),
            ("Prefeitura de Águas Claras", Sector::GovernmentAdministration, ""),
            ("Imobiliária Boa Morada Ltda", Sector::RealEstateAndEquipmentRentalServices, "Real Estate"),
            ("Pousada do Farol", Sector::AccommodationServices, "Hotels and Motels"),
            ("Cabinet d’avocats Lemoine", Sector::ProfessionalServices, "Law Practice"),
            ("Lycée Jean Perrault", Sector::Education, "Primary and Secondary Education"),
            ("Transports Garnier SARL", Sector::TransportationLogisticsSupplyChainAndStorage, ""),
            ("Studio Legale Bertani e Associati", Sector::ProfessionalServices, "Law Practice"),
            ("Comune di Pratovecchio", Sector::GovernmentAdministration, ""),
            ("Caseificio Valdora S.r.l.", Sector::Manufacturing, "Food and Beverage Manufacturing"),
            ("Nordhafen Versicherungsverein a.G.", Sector::FinancialServices, "Insurance"),
            ("Maschinenfabrik Oberthal GmbH & Co. KG", Sector::Manufacturing, "Machinery Manufacturing"),
            ("Seeklinik Waldau", Sector::HospitalsAndHealthCare, "Hospitals"),
            ("Steuerberatung Wendt Partnerschaft mbB", Sector::ProfessionalServices, "Accounting"),
            ("Stadtwerke Neuendorf", Sector::Utilities, ""),
            ("Bouwbedrijf Van Houten B.V.", Sector::Construction, ""),
            ("Tandartspraktijk De Linde", Sector::HospitalsAndHealthCare, "Dentists"),
            ("Gemeente Oosterveld", Sector::GovernmentAdministration, ""),
            ("Uitzendbureau Werkpunt", Sector::AdministrativeAndSupportServices, "Staffing and Recruiting"),
            ("Geschaeftsbuero Muehlen Baeckereien Maschinenfabrik", Sector::Manufacturing, ""),
        ]);
    }

    #[test]
    fn the_head_of_a_name_says_what_it_is() {
        sectors(&[
            ("Ministry of Education", Sector::GovernmentAdministration, ""),
            ("Ministerio de Cultura", Sector::GovernmentAdministration, ""),
            ("Bundesministerium für Bildung", Sector::GovernmentAdministration, ""),
            ("University Hospital of Westmarch", Sector::HospitalsAndHealthCare, "Hospitals"),
            ("Verband der Maschinenbauer", Sector::ConsumerServices, ""),
            ("University of Applied Sciences", Sector::Education, "Higher Education"),
        ]);
    }

    #[test]
    fn weak_words_only_suggest() {
        let classifier = classifier();
        for name in ["Zorvex Technologies", "Quillon Systems", "Vantor Digital", "Ombra Labs"] {
            let verdict = classifier.classify(name);
            assert_eq!((verdict.sector, verdict.industry), (None, None), "{name}");
            assert_eq!(verdict.suggestion, Some(Sector::TechnologyInformationAndMedia), "{name}");
            assert!(verdict.confidence > 0.0 && verdict.confidence < SECTOR_THRESHOLD);
        }
        assert_eq!(classifier.classify("Zorvex").suggestion, None);
    }

    #[test]
    fn legal_forms_speak_where_words_are_silent() {
        sectors(&[
            ("Zorvex Onlus", Sector::ConsumerServices, "Non-profit Organizations"),
            ("Zorvex SOCIMI", Sector::RealEstateAndEquipmentRentalServices, "Real Estate"),
            ("Zorvex & Quillon PartG mbB", Sector::ProfessionalServices, ""),
        ]);
    }

    #[test]
    fn companies_set_the_context_of_titles() {
        let classifier = classifier();
        for (name, context) in [
            ("JPMorgan Chase & Co.", CompanyContext::BANK),
            ("Banco Santander México", CompanyContext::BANK),
            ("Klinikum Waldau", CompanyContext::CLINIC),
            ("Hartwell Solicitors", CompanyContext::LAW_FIRM),
            ("McKinsey & Company", CompanyContext::CONSULTING),
            ("Universidad de Villaseca", CompanyContext::UNIVERSITY),
            ("Colegio San Telmo", CompanyContext::SCHOOL),
            ("US Army", CompanyContext::MILITARY.union(CompanyContext::GOVERNMENT)),
            ("Polizei Hessen", CompanyContext::POLICE),
            ("Diocese of Westmarch", CompanyContext::CHURCH),
            ("Sequoia Capital", CompanyContext::INVESTOR),
        ] {
            let verdict = classifier.classify(name);
            assert!(verdict.context.contains(context), "{name}: {:?}", verdict.context.names().collect::<Vec<_>>());
        }
        for (name, language) in [
            ("Zorvex GmbH", CompanyContext::GERMAN),
            ("Zorvex B.V.", CompanyContext::DUTCH),
            ("Zorvex SARL", CompanyContext::FRENCH),
            ("Zorvex S.p.A.", CompanyContext::ITALIAN),
            ("Zorvex Spa", CompanyContext::ITALIAN),
            ("Acciaierie Zorvex", CompanyContext::ITALIAN),
            ("Zorvex, S.L.", CompanyContext::SPANISH),
            ("Zorvex S.A. de C.V.", CompanyContext::SPANISH),
            ("Zorvex Lda", CompanyContext::PORTUGUESE),
            ("Zorvex S.A.", CompanyContext::NONE),
            ("Zorvex Ltd", CompanyContext::NONE),
        ] {
            let context = classifier.classify(name).context;
            assert!(context.contains(language) && context.names().count() <= 1, "{name}: {context:?}");
            assert_eq!(context.is_empty(), language.is_empty(), "{name}");
        }
    }

    #[test]
    fn variants_of_one_employer_are_one_group() {
        let classifier = classifier();
        let group = |name: &str| classifier.classify(name).name.group().to_owned();
        for variants in [
            &["IBM", "IBM España", "IBM Deutschland GmbH", "International Business Machines Corp.", "IBM Madrid"][..],
            &["Deloitte", "Deloitte España, S.L.", "Deloitte - Madrid", "Deloitte (Spain)", "Deloitte & Touche LLP"],
            &["L'Oréal", "L’Oréal Deutschland GmbH", "Loreal", "L'ORÉAL Group"],
            &["Zorvex", "Zorvex GmbH", "Zorvex España S.L.", "Zorvex (Spain)", "ZORVEX Group", "Zorvex Holding AG"],
            &["Amazon Web Services", "Amazon Web Services (AWS)", "AWS"],
            &["MAPFRE", "MAPFRE Seguros"],
            &["Münchener Rück", "Muenchener Rueck AG", "Munich Re"],
            &["Marks & Spencer", "Marks and Spencer plc", "M&S"],
        ] {
            for name in variants {
                assert_eq!(group(name), group(variants[0]), "{name}");
            }
        }
        for (one, other) in [
            ("Delta Air Lines", "Delta Dental"),
            ("Banco de España", "Banco de Portugal"),
            ("Air France", "Air Canada"),
            ("Telecom Italia", "Telecom Argentina"),
            ("Universidad de Sevilla", "Universidad de Granada"),
            ("Technische Hochschule Ingolstadt", "Technische Hochschule Köln"),
            ("Sparkasse Hannover", "Sparkasse Bremen"),
            ("Siemens", "Siemens Energy"),
            ("Shell", "The Shelly Company"),
            ("Stadt Köln", "Stadt Essen"),
            ("Hotel Paris", "Hotel Berlin"),
            ("American Express", "American Airlines"),
            ("H&M", "HM Treasury"),
        ] {
            assert_ne!(group(one), group(other), "{one} and {other}");
        }
    }

    #[test]
    fn usual_words_are_companies_only_as_the_whole_name() {
        let classifier = classifier();
        let known = |name: &str| classifier.display_name(&classifier.classify(name));
        assert_eq!(known("Target").as_deref(), Some("Target"));
        assert_eq!(known("Orange Polska").as_deref(), Some("Orange"));
        for name in [
            "Target Recruitment",
            "Apple Vacations",
            "Next Level Consulting",
            "Shell Consulting",
            "Median Technologies",
        ] {
            assert_eq!(known(name), None, "{name}");
        }
    }

    #[test]
    fn fields_without_a_company_say_why() {
        let classifier = classifier();
        for (field, absence) in [
            ("Self-employed", Absence::SelfEmployed),
            ("SELF EMPLOYED", Absence::SelfEmployed),
            ("Autónomo", Absence::SelfEmployed),
            ("Autonoma", Absence::SelfEmployed),
            ("Selbständig", Absence::SelfEmployed),
            ("Selbststaendig", Absence::SelfEmployed),
            ("Freelance UX Designer", Absence::SelfEmployed),
            ("Libero professionista", Absence::SelfEmployed),
            ("ZZP'er", Absence::SelfEmployed),
            ("Travailleur indépendant", Absence::SelfEmployed),
            ("Profissional liberal", Absence::SelfEmployed),
            ("Confidential", Absence::Confidential),
            ("Empresa Confidencial", Absence::Confidential),
            ("Stealth Startup", Absence::Stealth),
            ("Stealth Mode AI", Absence::Stealth),
            ("Looking for new opportunities", Absence::BetweenJobs),
            ("En búsqueda activa", Absence::BetweenJobs),
            ("Jubilado", Absence::Retired),
            ("N/A", Absence::Placeholder),
            ("-", Absence::Placeholder),
            ("", Absence::Placeholder),
            ("🚀", Absence::Placeholder),
        ] {
            let verdict = classifier.classify(field);
            assert_eq!(verdict.absence, Some(absence), "{field}");
            assert_eq!((verdict.sector, verdict.name.group()), (None, ""), "{field}");
        }
        for firm in
            ["Freelancer.com", "Independent Health", "Confidential Records Management", "Private Bank of Westmarch"]
        {
            let absence = classifier.classify(firm).absence;
            assert!(absence.is_none() || firm.starts_with("Confidential"), "{firm}");
        }
    }

    #[test]
    fn the_explanation_shows_what_fired() {
        let classifier = classifier();
        let explain = |name: &str| classifier.explain(&classifier.classify(name));
        assert_eq!(explain("Siemens España"), "known company \"Siemens\" (name without place)");
        assert!(explain("Bufete Arroyo").starts_with("word \"bufete\""), "{}", explain("Bufete Arroyo"));
        assert!(explain("Zorvex Technologies").contains("only suggests"));
        assert_eq!(explain("Zorvex"), "");
        assert_eq!(explain("Freelance"), "no company: self_employed");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(512))]

        #[test]
        fn any_text_gives_a_verdict(name in ".*") {
            static CLASSIFIER: std::sync::LazyLock<CompanyClassifier> = std::sync::LazyLock::new(classifier);
            let verdict = CLASSIFIER.classify(&name);
            prop_assert!((0.0..=1.0).contains(&verdict.confidence));
            prop_assert_eq!(&verdict, &CLASSIFIER.classify(&name));
            if name.chars().any(|character| character.is_ascii_alphanumeric()) {
                prop_assert!(!verdict.name.core().is_empty());
            }
        }

        #[test]
        fn names_built_of_forms_and_marks_never_become_empty(
            parts in proptest::collection::vec(
                prop_oneof![
                    Just("S.L."), Just("GmbH"), Just("&"), Just("Co."), Just("("), Just(")"), Just("AG"), Just("-"),
                    Just("the"), Just("of"), Just("España"), Just("Group"), Just("Acme"), Just("|"), Just("e.V."),
                    Just("Banco"), Just("Inc")
                ],
                1..12,
            )
        ) {
            static CLASSIFIER: std::sync::LazyLock<CompanyClassifier> = std::sync::LazyLock::new(classifier);
            let name = parts.join(" ");
            let verdict = CLASSIFIER.classify(&name);
            if name.chars().any(char::is_alphabetic) {
                prop_assert!(!verdict.name.core().is_empty(), "{}", name);
                prop_assert!(verdict.absence.is_some() || !verdict.name.group().is_empty(), "{}", name);
            }
        }
    }

    #[test]
    fn long_names_cost_no_more_than_their_length() {
        let classifier = classifier();
        let start = std::time::Instant::now();
        for unit in ["a", "a ", "Ä(", "S.L. ", "bank ", "maschinenbau", "& ", "e\u{301}"] {
            let verdict = classifier.classify(&unit.repeat(100_000));
            assert!(verdict.name.core().len() < 1_000, "{unit}");
        }
        // A second is a thousand times what it takes; a quadratic pass would need minutes.
        assert!(start.elapsed().as_secs_f32() < 1.0);
    }
}
