//! The safeguards of the list of contacts to review: for each one an export in which it alone protects.
//!
//! Every export is one and the same network with one thing added. Without the addition the contact is
//! proposed, which the control shows; so whoever removes a safeguard makes a test here fail.

use std::collections::BTreeMap;
use std::path::Path;

use crate::program::{rows, tiewise};

const CONNECTIONS: &str = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
const MESSAGES: &str = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";
const PROFILE: &str = "sectors = ['Financial Services']\n";
const UNASKED: &str = "[limits]\nprune_share = 1.0\n";
const ASKED: &str = "[limits]\nprune_share = 1.0\nprune_small_network = true\n";

/// The contact who would be proposed: connected for ten years, off target, silent.
const NORA: &str = "nora-quiet";
/// The contact who wrote pitches on three days.
const SAM: &str = "sam-pitch";

/// An export and the user's files beside it.
struct Export {
    connections: Vec<[String; 6]>,
    messages: String,
    has_messages: bool,
    profile: String,
    limits: String,
    files: BTreeMap<&'static str, String>,
    decisions: String,
    arguments: Vec<&'static str>,
}

fn connection(key: &str, company: &str, position: &str, connected: &str) -> [String; 6] {
    let (first, last) = key.split_once('-').unwrap();
    [first, last, key, company, position, connected].map(str::to_owned)
}

impl Export {
    /// A friend at a bank with whom one talks, and four nurses at a hospital, of whom only Nora is of old.
    fn new() -> Self {
        let hospital = "Example General Hospital";
        let mut export = Self {
            connections: vec![
                connection("ana-friend", "Example Savings Bank", "Chief Executive Officer", "02 Feb 2015"),
                connection("ben-bank", "Example Savings Bank", "Chief Financial Officer", "02 Feb 2026"),
                connection(NORA, hospital, "Nurse", "03 Mar 2016"),
                connection("ida-nurse", hospital, "Nurse", "04 Apr 2026"),
                connection("eva-nurse", hospital, "Nurse", "05 Apr 2026"),
                connection("mia-other", "Example Central Hospital", "Nurse", "06 Apr 2026"),
                connection("lea-other", "Example Central Hospital", "Nurse", "07 Apr 2026"),
            ],
            messages: MESSAGES.to_owned(),
            has_messages: true,
            profile: PROFILE.to_owned(),
            limits: ASKED.to_owned(),
            files: BTreeMap::new(),
            decisions: String::new(),
            arguments: Vec::new(),
        };
        for day in ["2026-06-01", "2026-06-20", "2026-06-30"] {
            export.receive("ana-friend", day, "The plans of the house in Porto are ready, and the garden comes next");
            export.send("ana-friend", day, "I drove past it on Sunday and the roof looks better than on paper");
        }
        export
    }

    /// The same with a fifth nurse who pitched on three days, connected of late; quiet contacts unasked.
    fn with_pitches() -> Self {
        let mut export = Self::new();
        export.limits = UNASKED.to_owned();
        export.connections.push(connection(SAM, "Example General Hospital", "Nurse", "01 May 2026"));
        for (day, pitch) in [
            (
                "2026-05-04",
                "we help firms generate leads on autopilot. Our agency booked 37 qualified appointments for a similar firm in 30 days, guaranteed. Are you open to a 15-minute chat this week?",
            ),
            (
                "2026-05-18",
                "our platform can boost your team's productivity by 40 %. Plans start at $49 a month and I can offer a free audit. Book a demo here: https://calendly.com/sam-pitch",
            ),
            (
                "2026-06-02",
                "our solution gives you access to 500 vetted developers at half the cost. We help firms increase their output without hiring. Do you have 15 minutes for a quick introduction?",
            ),
        ] {
            export.receive(SAM, day, &format!("Hi Me, {pitch}"));
        }
        export
    }

    fn receive(&mut self, key: &str, day: &str, text: &str) {
        let name = self.name(key);
        let (of_key, own) = (url(key), url("me-owner"));
        self.messages
            .push_str(&format!("c-{key},,{name},{of_key},Me Owner,{own},{day} 10:00:00 UTC,,\"{text}\",INBOX\n"));
    }

    fn send(&mut self, key: &str, day: &str, text: &str) {
        let name = self.name(key);
        let (of_key, own) = (url(key), url("me-owner"));
        self.messages
            .push_str(&format!("c-{key},,Me Owner,{own},{name},{of_key},{day} 11:00:00 UTC,,\"{text}\",INBOX\n"));
    }

    fn name(&self, key: &str) -> String {
        let row = self.connections.iter().find(|row| row[2] == key);
        row.map_or_else(|| key.replace('-', " "), |row| format!("{} {}", row[0], row[1]))
    }

    fn person(&mut self, key: &str) -> &mut [String; 6] {
        self.connections.iter_mut().find(|row| row[2] == key).unwrap()
    }

    fn write(&self, folder: &Path) {
        let export = folder.join("export");
        std::fs::create_dir_all(&export).unwrap();
        let mut text = CONNECTIONS.to_owned();
        for [first, last, key, company, position, connected] in &self.connections {
            let url = if key.is_empty() { String::new() } else { url(key) };
            let email = if key.is_empty() { String::new() } else { format!("{key}@mail.example") };
            text.push_str(&format!("{first},{last},{url},{email},{company},{position},{connected}\n"));
        }
        std::fs::write(export.join("Connections.csv"), text).unwrap();
        if self.has_messages {
            std::fs::write(export.join("messages.csv"), &self.messages).unwrap();
        }
        for (name, text) in &self.files {
            let beside = if name.ends_with("_list.csv") { folder.join(name) } else { export.join(name) };
            std::fs::write(beside, text).unwrap();
        }
        std::fs::write(folder.join("target.toml"), format!("{}{}", self.profile, self.limits)).unwrap();
        if !self.decisions.is_empty() {
            std::fs::write(folder.join("decisions.csv"), format!("key,decision,until,decided_on\n{}", self.decisions))
                .unwrap();
        }
    }

    /// The keys that the program proposes.
    fn proposed(&self) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        self.write(folder.path());
        let out = folder.path().join("audit");
        let output = tiewise()
            .arg("audit")
            .arg(folder.path().join("export"))
            .arg("--target")
            .arg(folder.path().join("target.toml"))
            .arg("--out")
            .arg(&out)
            .args(["--quiet", "--owner", "me-owner", "--formats", "csv"])
            .args(&self.arguments)
            // Recorded decisions lie in the configuration folder.
            .env("TIEWISE_HOME", folder.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        rows(&out.join("prune.csv")).into_iter().map(|row| row["key"].clone()).collect()
    }
}

fn url(key: &str) -> String {
    format!("https://www.linkedin.com/in/{key}")
}

/// A thing that protects, and how it comes into the export.
type Safeguard = (&'static str, fn(&mut Export, &str));

fn endorsement(direction: &str, key: &str, status: &str) -> String {
    let (first, last) = key.split_once('-').unwrap();
    format!(
        "Endorsement Date,Skill Name,{direction} First Name,{direction} Last Name,{direction} Public Url,Endorsement Status\n\
         2017/06/10 16:34:51 UTC,Care,{first},{last},www.linkedin.com/in/{key},{status}\n"
    )
}

fn recommendation(key: &str) -> String {
    let (first, last) = key.split_once('-').unwrap();
    format!(
        "First Name,Last Name,Company,Job Title,Text,Creation Date,Status\n\
         {first},{last},Example General Hospital,Nurse,Good to work with.,\"3/17/17, 1:01 PM\",VISIBLE\n"
    )
}

/// What binds every way onto the list.
const SAFEGUARDS: [Safeguard; 17] = [
    ("endorsed the owner", |export, key| {
        export.files.insert("Endorsement_Received_Info.csv", endorsement("Endorser", key, "ACCEPTED"));
    }),
    ("endorsed by the owner", |export, key| {
        export.files.insert("Endorsement_Given_Info.csv", endorsement("Endorsee", key, "ACCEPTED"));
    }),
    ("an endorsement that waits", |export, key| {
        export.files.insert("Endorsement_Received_Info.csv", endorsement("Endorser", key, "PENDING"));
    }),
    ("recommended the owner", |export, key| {
        export.files.insert("Recommendations_Received.csv", recommendation(key));
    }),
    ("recommended by the owner", |export, key| {
        export.files.insert("Recommendations_Given.csv", recommendation(key));
    }),
    ("now at the owner's employer", |export, _| {
        export.profile.push_str("employers = ['Example General Hospital']\n");
    }),
    ("now at a past employer", |export, _| {
        export.profile.push_str("past_employers = ['Example General Hospital']\n");
    }),
    ("at an employer of Positions.csv", |export, _| {
        let positions = "Company Name,Title,Description,Location,Started On,Finished On\n\
                         Example General Hospital,Nurse,,Porto,Jul 2003,Aug 2009\n";
        export.files.insert("Positions.csv", positions.to_owned());
    }),
    ("kept by key", |export, key| export.profile.push_str(&format!("keep = ['{key}']\n"))),
    ("kept by address", |export, key| export.profile.push_str(&format!("keep = ['{}/']\n", url(key)))),
    ("kept by name", |export, key| {
        export.profile.push_str(&format!("keep = ['{}']\n", key.replace('-', " ").to_uppercase()));
    }),
    ("in the CRM by e-mail address", |export, key| {
        export.profile.push_str("crm = 'crm_list.csv'\n");
        export.files.insert("crm_list.csv", format!("name,email\nSomebody Else,{key}@mail.example\n"));
    }),
    ("a role by the user's list", |export, key| {
        export.profile.push_str("roles = 'roles_list.csv'\n");
        export.files.insert("roles_list.csv", format!("profile_url,role\n{},candidate\n", url(key)));
    }),
    ("called a prospect by the user", |export, key| {
        export.profile.push_str("roles = 'roles_list.csv'\n");
        export.files.insert("roles_list.csv", format!("key,role\n{key},prospect\n"));
    }),
    ("a role by the words of the title", |export, _| {
        export.limits = format!("[role_words]\npartner = ['nurse']\n{}", export.limits);
    }),
    ("a decision to keep", |export, key| export.decisions = format!("{key},keep,,2026-01-01\n")),
    ("snoozed", |export, key| export.decisions = format!("{key},snooze,2026-07-01,2026-06-01\n")),
];

/// What binds those who are proposed for their silence, and not those who pitched.
const SAFEGUARDS_OF_SILENCE: [Safeguard; 17] = [
    ("decides", |export, key| export.person(key)[4] = "Managing Director".to_owned()),
    ("decides by the profile's own words", |export, _| {
        export.profile.push_str("decision_makers = ['owner', 'cxo', 'individual']\n");
    }),
    ("the only contact at the company", |export, key| export.person(key)[3] = "Example Maternity Hospital".to_owned()),
    ("the others there were decided to be removed", |export, key| {
        let others: Vec<String> = export
            .connections
            .iter()
            .filter(|row| row[3] == "Example General Hospital")
            .map(|row| row[2].clone())
            .collect();
        let others = others.iter().filter(|other| *other != key);
        export.decisions = others.map(|other| format!("{other},remove,,2024-01-01\n")).collect();
    }),
    ("connected for less than two years", |export, key| export.person(key)[5] = "01 Jul 2024".to_owned()),
    ("no day of connecting", |export, key| export.person(key)[5] = String::new()),
    ("talked both ways, ten years ago", |export, key| {
        export.receive(key, "2016-03-05", "It was good to meet you at the fair in Lyon last week");
        export.send(key, "2016-03-06", "Likewise, I still think of the talk about small wards");
    }),
    ("in a sector of the target", |export, _| {
        export.profile = "sectors = ['Financial Services', 'Hospitals and Health Care']\n".to_owned();
    }),
    ("at a target account", |export, _| export.profile.push_str("companies = ['Example General Hospital']\n")),
    ("at a company that resembles a target account", |export, _| {
        export.profile.push_str("companies = ['Exampla General Hospital']\n");
    }),
    ("the only contact in the sector", |export, key| {
        // With the company's own guard narrowed away.
        export.limits.push_str("sole_contact_known_companies_only = true\n");
        export.connections.retain(|row| row[2] == key || row[3] == "Example Savings Bank");
    }),
    ("a title that says nothing", |export, key| export.person(key)[4] = "Zwirbelquast".to_owned()),
    ("no title", |export, key| export.person(key)[4] = String::new()),
    ("a company whose sector is unknown", |export, _| {
        for row in export.connections.iter_mut().filter(|row| row[3] == "Example General Hospital") {
            row[3] = "Zwirbelquast".to_owned();
            row[4] = "Assistant".to_owned();
        }
    }),
    ("no company", |export, key| export.person(key)[3] = String::new()),
    ("a network far below LinkedIn's ceiling, unasked", |export, _| export.limits = UNASKED.to_owned()),
    ("no messages in the export", |export, _| export.has_messages = false),
];

#[test]
fn each_safeguard_alone_keeps_a_silent_contact() {
    assert_eq!(Export::new().proposed(), [NORA], "the control: nothing protects");
    for (name, add) in SAFEGUARDS.iter().chain(&SAFEGUARDS_OF_SILENCE) {
        let mut export = Export::new();
        add(&mut export, NORA);
        assert_eq!(export.proposed(), [] as [&str; 0], "{name}");
    }
}

#[test]
fn the_guard_of_companies_can_be_narrowed_to_those_that_are_known() {
    let mut export = Export::new();
    export.person(NORA)[3] = "Example Maternity Hospital".to_owned();
    assert_eq!(export.proposed(), [] as [&str; 0]);
    export.limits.push_str("sole_contact_known_companies_only = true\n");
    assert_eq!(export.proposed(), [NORA]);
    export.profile.push_str("companies = ['Example Maternity Hospital']\n");
    assert_eq!(export.proposed(), [] as [&str; 0]);
}

#[test]
fn each_safeguard_alone_keeps_whoever_pitched() {
    assert_eq!(Export::with_pitches().proposed(), [SAM], "the control: three days of pitches, no answer");
    for (name, add) in &SAFEGUARDS {
        let mut export = Export::with_pitches();
        add(&mut export, SAM);
        assert_eq!(export.proposed(), [] as [&str; 0], "{name}");
    }
    let mut founder = Export::with_pitches();
    founder.person(SAM)[3] = "Example Growth Agency".to_owned();
    founder.person(SAM)[4] = "Founder and CEO".to_owned();
    assert_eq!(founder.proposed(), [SAM], "a level does not excuse pitches, nor does being the only one there");
    let mut answered = Export::with_pitches();
    answered.send(SAM, "2026-05-05", "No, thank you");
    assert_eq!(answered.proposed(), [] as [&str; 0], "whoever was answered");
    let mut twice = Export::with_pitches();
    twice.messages = twice.messages.replace("2026-05-18", "2026-05-04");
    assert_eq!(twice.proposed(), [] as [&str; 0], "two days of pitches");
}

#[test]
fn a_row_without_a_name_goes_only_after_two_years() {
    let with = |connected: &str| {
        let mut export = Export::new();
        export.limits = UNASKED.to_owned();
        export.connections.push(["", "", "", "", "", connected].map(str::to_owned));
        export.proposed().len()
    };
    assert_eq!((with("03 Mar 2016"), with("01 Jul 2025")), (1, 0));
}

/// Two bear the name of a recommendation that says no more: it may be of either.
#[test]
fn a_name_that_two_bear_protects_both() {
    let mut export = Export::new();
    export.connections.push(connection(NORA, "Example General Hospital", "Nurse", "04 Mar 2016"));
    export.connections.last_mut().unwrap()[2] = "nora-the-second".to_owned();
    assert_eq!(export.proposed(), [NORA, "nora-the-second"], "the control");
    export.files.insert("Recommendations_Given.csv", recommendation(NORA));
    assert_eq!(export.proposed(), [] as [&str; 0]);
}

#[test]
fn the_last_of_a_company_stays_although_all_are_candidates() {
    let mut export = Export::new();
    for row in export.connections.iter_mut().filter(|row| row[3] == "Example General Hospital") {
        row[5] = "03 Mar 2016".to_owned();
    }
    assert_eq!(export.proposed().len(), 2, "of three");
}

#[test]
fn limits_hold_unless_everything_is_asked_for() {
    let mut export = Export::new();
    for place in 0..100 {
        let key = format!("extra-nurse{place}");
        export.connections.push(connection(&key, "Example General Hospital", "Nurse", "03 Mar 2016"));
    }
    assert_eq!(export.proposed().len(), 25, "a run");
    export.limits = "[limits]\nprune_small_network = true\n".to_owned();
    assert_eq!(export.proposed().len(), 2, "2 % of 107");
    export.decisions = "extra-nurse7,remove,,2026-05-01\n".to_owned();
    assert_eq!(export.proposed().len(), 1, "one of them was decided in this quarter");
    export.decisions = "extra-nurse7,remove,,2025-05-01\n".to_owned();
    assert_eq!(export.proposed().len(), 2, "and a year ago is another quarter's");
    export.arguments = vec!["--all"];
    assert_eq!(export.proposed().len(), 100, "101 of old less the one who was removed");
}
