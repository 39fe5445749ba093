//! The titles that must come out right, as data, and what holds for every row of the lexicons.

use super::items::Reading;
use super::lexicon::{FILES, Language, Notes, Position, Role, for_each_variant};
use super::vocabulary::Vocabulary;
use super::*;

pub(super) fn classifier() -> TitleClassifier {
    TitleClassifier::new(Lexicon::built_in().unwrap())
}

fn context(company: &str) -> CompanyContext {
    match company {
        "Northern Bank" => CompanyContext::BANK,
        "Lakeside Hospital" => CompanyContext::CLINIC,
        "Bufete Ribera Abogados" => CompanyContext::LAW_FIRM,
        _ => CompanyContext::NONE,
    }
}

fn verdict(title: &str) -> TitleVerdict {
    classifier().classify(title, CompanyContext::NONE)
}

fn flags(title: &str) -> String {
    verdict(title).flags.to_string()
}

#[test]
fn every_row_of_the_acceptance_table_is_right() {
    let classifier = classifier();
    let mut wrong = Vec::new();
    for line in include_str!("acceptance.tsv").lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [_, title, company, seniority, function, decides] = fields.as_slice() else { panic!("{line}") };
        let verdict = classifier.classify(title, context(company));
        let given = format!("{} {} {}", verdict.seniority, verdict.function, verdict.decision_maker);
        if given != format!("{seniority} {function} {}", *decides == "yes") {
            wrong.push(format!("{line} -> {given} [{}]", verdict.evidence.render(title)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn flags_are_raised_by_their_words() {
    assert_eq!(flags("Freelance Designer"), "solo");
    assert_eq!(flags("Interim CFO"), "interim");
    assert_eq!(flags("Deputy Director"), "deputy");
    assert_eq!(flags("Stellvertretende Leiterin"), "deputy");
    assert_eq!(flags("Directeur a.i."), "interim");
    assert_eq!(flags("Subdirector"), "deputy");
    assert_eq!(flags("Former CEO"), "former");
    assert_eq!(flags("CEO | Board Member"), "board");
    assert_eq!(flags("Sales Manager"), "");
    let banker = classifier().classify("Vice President", CompanyContext::BANK);
    assert_eq!(banker.flags.to_string(), "bank_adjusted");
}

#[test]
fn evidence_names_the_rule_and_the_words() {
    let title = "Executive Assistant to the CEO at Acme Works | Former Director of Sales";
    let verdict = verdict(title);
    let said = verdict.evidence.render(title);
    assert!(said.contains("head \"Executive Assistant\""), "{said}");
    assert!(said.contains("object-negated \"CEO\""), "{said}");
    assert!(said.contains("time-negated"), "{said}");
    assert!(said.contains("employer \"Acme Works\""), "{said}");
    assert_eq!(verdict.employer_in_title(title), Some("Acme Works"));
}

#[test]
fn the_employers_tail_is_cut_and_never_judged() {
    for (title, employer) in [
        ("Engineer at Director Systems", "Director Systems"),
        ("Chef de projet chez Director & Partner", "Director & Partner"),
        ("Impiegato presso Studio Direttore", "Studio Direttore"),
        ("Medewerker bij Manager Groep", "Manager Groep"),
        ("Ingeniero en Telefonada", "Telefonada"),
        ("Analista na Petrobrisa", "Petrobrisa"),
    ] {
        let verdict = verdict(title);
        assert_eq!(verdict.seniority, Seniority::Individual, "{title}");
        assert_eq!(verdict.employer_in_title(title), Some(employer), "{title}");
    }
    // A second role after the employer counts.
    assert_eq!(verdict("Consultant at Acme & Founder of Globex").seniority, Seniority::Owner);
    // "en" before a field is a preposition.
    assert_eq!(verdict("Directora en ventas").function, Function::Sales);
    // A partner behind the name is part of it.
    assert_eq!(verdict("Anwalt bei Kessler & Partner").seniority, Seniority::Individual);
}

#[test]
fn negators_consume_their_object_and_no_more() {
    assert_eq!(verdict("Assistant to the CEO, Board and Founders").seniority, Seniority::Individual);
    assert_eq!(verdict("Assistant to the CEO | Founder of Globex").seniority, Seniority::Owner);
    assert_eq!(verdict("Former CEO; Director of Sales").seniority, Seniority::Director);
    assert_eq!(verdict("Software Engineer (ex-Globex)").seniority, Seniority::Individual);
    assert_eq!(verdict("Director of Sales, retired").seniority, Seniority::None);
    assert_eq!(verdict("Marketing Manager | Open to work").seniority, Seniority::Manager);
    assert_eq!(verdict("Responsable de compras senior").seniority, Seniority::Manager);
    assert_eq!(verdict("Técnico de ventas junior").seniority, Seniority::Entry);
    assert_eq!(verdict("Director de Atención al Estudiante").seniority, Seniority::Director);
    assert_eq!(verdict("Comerciante al por mayor").flags, Flags::NONE);
    assert_eq!(verdict("Sidekick of the CEO").seniority, Seniority::Unknown);
    assert_eq!(verdict("Bank of Globia Vice President").seniority, Seniority::Vp);
}

#[test]
fn whole_words_only() {
    assert_eq!(verdict("Internal Communications Manager").seniority, Seniority::Manager);
    assert_eq!(verdict("Partnerships Lead").seniority, Seniority::Senior);
    assert_ne!(verdict("Bosshard Consulting").seniority, Seniority::Manager);
}

#[test]
fn users_rows_win() {
    let mut lexicon = Lexicon::built_in().unwrap();
    let rows = "phrase,role,seniority,function,note,reason\n\
        director,title,manager,,,in our branch directors lead shops\n\
        sales ninja,title,individual,Sales,,our own word\n";
    lexicon.extend_from_csv("ours.csv", rows.as_bytes()).unwrap();
    let classifier = TitleClassifier::new(lexicon);
    assert_eq!(classifier.classify("Director", CompanyContext::NONE).seniority, Seniority::Manager);
    assert_eq!(classifier.classify("Sales Ninja", CompanyContext::NONE).function, Function::Sales);
    assert_eq!(classifier.classify("Managing Director", CompanyContext::NONE).seniority, Seniority::Cxo);
}

/// No two rows of a file stand for the same words with different meanings.
#[test]
fn no_row_contradicts_another_of_its_language() {
    let vocabulary = Vocabulary::compile(&Lexicon::built_in().unwrap());
    assert!(vocabulary.collisions.is_empty(), "{:#?}", vocabulary.collisions);
}

/// Every phrase, alone in a title, is found whole: none is shadowed by a grammar word or cut by a separator.
#[test]
fn every_phrase_can_fire() {
    let lexicon = Lexicon::built_in().unwrap();
    let vocabulary = Vocabulary::compile(&lexicon);
    let mut reading = Reading::default();
    let mut dead = Vec::new();
    let mut phrases = Vec::new();
    for row in &lexicon.rows {
        let entry = lexicon.meanings[row.meaning as usize].1;
        if lexicon.position(row) != Position::Whole || entry.notes.has(Notes::CUE) {
            continue;
        }
        phrases.clear();
        for_each_variant(&row.phrase, &mut |phrase| phrases.push(phrase.to_owned()));
        for phrase in &phrases {
            reading.read(phrase, &vocabulary, CompanyContext::ITALIAN);
            // Another file's meaning may win, but a grammar word or an unknown one may not.
            let whole = matches!(reading.items.as_slice(), [item] if item.entry.role == entry.role
                || !matches!(item.entry.role, Role::Unknown | Role::Of | Role::And | Role::Article | Role::Employer));
            if !whole {
                dead.push(phrase.clone());
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn every_language_has_its_file() {
    for language in Language::SPOKEN {
        assert!(FILES.iter().any(|(_, own, text)| *own == language && text.lines().count() > 200), "{language:?}");
    }
}

#[test]
fn the_tables_made_when_building_are_those_of_the_lexicons() {
    let lexicon = Lexicon::built_in().unwrap();
    let compiled = Vocabulary::compile(&lexicon).to_image(&lexicon);
    let built_in = super::BUILT_IN.bytes();
    assert!(compiled == built_in);
    assert!(Vocabulary::from_image(built_in).unwrap().to_image(&lexicon) == compiled);
    assert!(Vocabulary::from_image(&built_in[..built_in.len() - 1]).is_none());
}

/// Kinds of error that titles by other hands showed, each by invented titles.
#[test]
fn kinds_of_error_stay_mended() {
    let levels = [
        // A preposition taken literally.
        ("Schneiderin in Ausbildung", Seniority::Training),
        ("Leiter der Ausbildung", Seniority::Head),
        ("Bakker in opleiding", Seniority::Training),
        ("Directeur van de opleiding", Seniority::Director),
        ("Leraar op rust", Seniority::None),
        // One establishment among many is led by a manager.
        ("Leiterin eines Baumarktes", Seniority::Manager),
        // English heads with a German ending keep their English phrase.
        ("Key-Account-Managerin", Seniority::Individual),
        // A level word behind an English field.
        ("Développeur front-end junior", Seniority::Entry),
        ("Accountant Junior", Seniority::Entry),
        // A remark in brackets.
        ("Reporter (freelance)", Seniority::Owner),
        ("Schneidermeisterin mit eigener Werkstatt", Seniority::Owner),
        ("Director (Non-Executive)", Seniority::Board),
        // A sentence before a title, and one that looks like one.
        ("Ich bringe Ordnung in Ihre Ablage 📊 selbstständige Beraterin", Seniority::Owner),
        ("Wir machen Gründer sichtbar", Seniority::Unknown),
        ("Mum of two, accountant", Seniority::Individual),
        // Whom somebody teaches is no student.
        ("Teacher of gifted and talented students", Seniority::Individual),
        ("Oberst a. D.", Seniority::None),
        ("Head of Sales c/o Acme", Seniority::Head),
        // A compound adjective is no partner, a partner is.
        ("Educadora socio-cultural", Seniority::Individual),
        ("Conseiller socio-professionnel", Seniority::Individual),
        ("Sócio-gerente", Seniority::Owner),
        ("HR Business Partnerin", Seniority::Individual),
        // Whom a shop or a clinic serves is no name of a firm.
        ("Men's Fashion Buyer", Seniority::Individual),
        ("Children's Nurse", Seniority::Individual),
        // Level words decide in every phrase.
        ("Contabile junior", Seniority::Entry),
        ("Consulente senior", Seniority::Senior),
        ("Responsable de partenariats junior", Seniority::Entry),
        // Beginners, whatever they learnt.
        ("Ingeniera de minas recién egresada", Seniority::Entry),
        ("Berufseinsteiger", Seniority::Entry),
        ("Absolvent Maschinenbau", Seniority::Entry),
        ("The future of work", Seniority::Unknown),
        ("Lehrerin in Pension", Seniority::None),
        // Members of a government have one level in all languages.
        ("Landwirtschaftsministerin", Seniority::Cxo),
        ("Minister van Landbouw", Seniority::Cxo),
        ("Ministra de Agricultura", Seniority::Cxo),
        ("Cabinet Minister", Seniority::Cxo),
        ("Minister, Grace Baptist Church", Seniority::Individual),
        // So have those who head a newsroom, command an aircraft or sit in an executive committee.
        ("Redactora jefe", Seniority::Head),
        ("Rédacteur en chef", Seniority::Head),
        ("Commandante de bord", Seniority::Individual),
        ("Airline Captain", Seniority::Individual),
        ("Membre du comité exécutif", Seniority::Cxo),
        ("Membro del comitato esecutivo", Seniority::Cxo),
        // A degree in management is no seat in it; a body within an object is no head.
        ("Licenciada en Administración y Dirección de Empresas", Seniority::Individual),
        ("Máster en Dirección de Empresas", Seniority::Individual),
        ("Técnico en frenos, suspensión y dirección de camiones", Seniority::Individual),
        // Dutch plurals are no possessives.
        ("Teamleider foto's", Seniority::Manager),
        ("Coördinator lesprogramma's", Seniority::Individual),
        ("CEO's right hand", Seniority::Individual),
        // Who has an object beside the stove leads something else than a kitchen.
        ("Chef de hangar", Seniority::Manager),
        ("Chef de projet", Seniority::Individual),
        ("Chef de partie", Seniority::Individual),
        // A craft that leads its colleagues; alone with a field it heads that.
        ("Leitende Gärtnerin", Seniority::Manager),
        ("Leitender Angestellter", Seniority::Head),
        // Generals stand above the colonels who direct.
        ("Brigadegeneral", Seniority::Cxo),
        ("Generale di brigata", Seniority::Cxo),
        ("Oberst", Seniority::Director),
        ("Ex-cassiera in pensione", Seniority::None),
        // A slip of the pen.
        ("Sales Manger", Seniority::Manager),
        ("Managing Dircetor", Seniority::Cxo),
        ("Reponsable d'entrepôt", Seniority::Manager),
        ("Gernete de ventas", Seniority::Manager),
        ("Cordenador de TI", Seniority::Manager),
        ("Direttorice commerciale", Seniority::Director),
        ("Geschäftsfüher", Seniority::Cxo),
        ("Direkteur", Seniority::Director),
        ("Project Manger", Seniority::Individual),
        ("Verpleegkunidge", Seniority::Individual),
        ("Finanzbuchalterin", Seniority::Individual),
        ("Asistant to the CEO", Seniority::Individual),
        // Words that look like one are none.
        ("Magazijnmedewerker groente", Seniority::Individual),
        // MD behind a medical craft is a degree, alone a managing director.
        ("Cardiologist, MD", Seniority::Individual),
        ("MD (Medical Doctor)", Seniority::Individual),
        ("MD", Seniority::Cxo),
        // Who is in charge leads, in German as in the other languages; of a project or a product only that.
        ("Verantwortlicher Einkauf", Seniority::Manager),
        ("Responsable achats", Seniority::Manager),
        ("Verantwoordelijke aankoop", Seniority::Manager),
        ("Projektverantwortliche", Seniority::Individual),
        // A consul of Italy is no console; a faith is no slogan.
        ("Computer Console Operator", Seniority::Individual),
        ("Christian Education Director", Seniority::Director),
        ("Lens Grinder", Seniority::Individual),
    ];
    for (title, level) in levels {
        assert_eq!(verdict(title).seniority, level, "{title}: {}", verdict(title).evidence.render(title));
    }
    let functions = [
        // A compound whose end stands behind the conjunction.
        ("Groß- und Außenhandelskauffrau", Function::Sales),
        ("Marketing- en communicatieadviseur", Function::Marketing),
        // The name of a business is no field of its owner; a side job is none of the founder's.
        ("Owner, Hillcrest's Bakery", Function::Entrepreneurship),
        ("Inhaberin Blumenstube Sonne", Function::Entrepreneurship),
        ("Co-fundadora | Podcaster", Function::Entrepreneurship),
        ("Joiner | Owner at Acme", Function::TradesAndHospitality),
        // A slip in a field.
        ("Marekting Manager", Function::Marketing),
        ("Aide-comtable", Function::Accounting),
        // A word of two houses: the field beside it says which.
        ("Caposala di ristorante", Function::TradesAndHospitality),
        ("Caposala", Function::HealthcareServices),
        // Another language's phrase with a preposition of its own.
        ("Assistente de compras", Function::Purchasing),
        ("Assist. de RH", Function::HumanResources),
        // Letters and endings tell languages with common words apart.
        ("décoratrice", Function::ArtsAndDesign),
        // The employer tells an intern's field, and a looked-for field is one.
        ("Tirocinante presso studio legale", Function::Legal),
        ("Recent graduate looking for roles in finance", Function::Finance),
        // Who advises one executive is of the staff.
        ("Assessora do Ministro", Function::Administrative),
        ("Head of Sales c/o Acme", Function::Sales),
    ];
    for (title, function) in functions {
        assert_eq!(verdict(title).function, function, "{title}: {}", verdict(title).evidence.render(title));
    }
    let school = classifier().classify("Rektorin", CompanyContext::SCHOOL);
    assert_eq!(school.seniority, Seniority::Head);
    assert_eq!(verdict("Rektorin").seniority, Seniority::Cxo);
    let branch = classifier().classify("Filialleiterin", CompanyContext::BANK);
    assert_eq!((branch.function, verdict("Filialleiterin").function), (Function::Finance, Function::Sales));
    let branch = classifier().classify("Branch Manager", CompanyContext::BANK);
    assert_eq!((branch.function, verdict("Branch Manager").function), (Function::Finance, Function::Operations));
}
