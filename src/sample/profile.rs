//! The small files about the owner: profile, career, skills, endorsements, recommendations, account.
//!
//! Owns their headers and rows by how well a persona keeps its profile. Refuses dates after the as-of day.

use crate::sample::catalogue::Catalogue;
use crate::sample::dates::{american, month_and_year, slashed_timestamp, unix_style, year};
use crate::sample::era::Format;
use crate::sample::persona::Habits;
use crate::sample::phrase::{Address, Subject};
use crate::sample::random::Random;
use crate::sample::world::{DAY, World, company};

/// A small file before its bytes: base name, header, rows, line ends.
#[derive(Debug, Clone)]
pub(crate) struct Sheet {
    /// Name without `.csv`, words joined by `_` where an era may part them.
    pub(crate) name: &'static str,
    /// Column names.
    pub(crate) header: Vec<&'static str>,
    /// Data rows.
    pub(crate) rows: Vec<Vec<String>>,
    /// CRLF line ends, as Votes and InstantReposts have.
    pub(crate) crlf: bool,
    /// True if archives of 2026 append the member's number to the name.
    pub(crate) suffixed: bool,
}

impl Sheet {
    pub(crate) fn new(name: &'static str, header: &[&'static str], rows: Vec<Vec<String>>) -> Self {
        Self { name, header: header.to_vec(), rows, crlf: false, suffixed: false }
    }
}

/// Neutral sentences of the owner's language.
pub(crate) fn sentences(catalogue: &Catalogue, world: &World, count: usize, random: &mut Random) -> Vec<String> {
    let Some(voice) = catalogue.voices.get(world.owner.language) else { return Vec::new() };
    let address = Address { recipient_given: "", recipient_company: "", sender_slug: "" };
    let mut sentences = Vec::with_capacity(count);
    for _ in 0..count {
        let subject = Subject::draw(voice, &catalogue.companies, random.number());
        let mut sentence = String::new();
        if let Some(filler) = random.pick(&voice.fillers) {
            filler.render(voice, &subject, address, random, &mut sentence);
        }
        sentences.push(sentence);
    }
    sentences
}

fn texts<const N: usize>(fields: [&str; N]) -> Vec<String> {
    fields.map(str::to_owned).to_vec()
}

/// All small files of a Basic archive.
pub(crate) fn sheets(catalogue: &Catalogue, habits: &Habits, world: &World, format: &Format) -> Vec<Sheet> {
    let mut random = Random::derive(world.seed, "profile", 0);
    let level = habits.count("profile_level");
    let mut sheets = career(catalogue, habits, world, level, &mut random);
    sheets.extend(extras(catalogue, world, level, &mut random));
    sheets.extend(support(catalogue, habits, world, format, &mut random));
    sheets.extend(account(catalogue, world, &mut random));
    if format.guide_files {
        for name in ["guide_messages", "coach_messages", "learning_coach_messages", "learning_role_play_messages"] {
            let header = format.messages.map(crate::sample::messages::header).unwrap_or_default();
            sheets.push(Sheet::new(name, &header, Vec::new()));
        }
    }
    sheets
}

fn career(catalogue: &Catalogue, habits: &Habits, world: &World, level: usize, random: &mut Random) -> Vec<Sheet> {
    let at = |years: i64| world.as_of_start - years * 365 * DAY;
    let city = catalogue.voices.get(world.owner.language).and_then(|voice| random.pick(&voice.cities)).cloned();
    let city = city.unwrap_or_default();
    let summary = if level >= 2 { sentences(catalogue, world, 5, random).join(" ") } else { String::new() };
    let headline = if level >= 1 { format!("{} @ {}", world.owner_title, world.employers[0]) } else { String::new() };
    let profile = vec![
        world.owner.given.clone(),
        world.owner.family.clone(),
        String::new(),
        String::new(),
        if level >= 2 { "Mar 14".to_owned() } else { String::new() },
        headline,
        summary,
        if level >= 1 { "Software Development".to_owned() } else { String::new() },
        String::new(),
        city.clone(),
        String::new(),
        if level >= 2 { "[PERSONAL:https://www.example.org/]".to_owned() } else { String::new() },
        String::new(),
    ];
    let described = |random: &mut Random| {
        if level >= 2 { sentences(catalogue, world, 2, random).join("  ") } else { String::new() }
    };
    let mut positions = Vec::new();
    if level >= 1 {
        let past = world.employers[1].clone();
        let earlier = company(catalogue, world.seed, 77);
        positions.push(vec![
            world.employers[0].clone(),
            world.owner_title.clone(),
            described(random),
            city.clone(),
            month_and_year(at(3)),
            String::new(),
        ]);
        positions.push(vec![
            past,
            "Consultant".to_owned(),
            described(random),
            city,
            month_and_year(at(8)),
            month_and_year(at(3)),
        ]);
        positions.push(vec![earlier, "Analyst".to_owned(), String::new(), String::new(), year(at(12)), year(at(8))]);
    }
    let education = if level >= 1 {
        vec![vec![
            format!("{} University", catalogue.companies.name(random)),
            year(at(17)),
            year(at(12)),
            String::new(),
            "Master of Science".to_owned(),
            String::new(),
        ]]
    } else {
        Vec::new()
    };
    const SKILLS: [&str; 30] = [
        "Accounting",
        "Agile",
        "Analytics",
        "B2B",
        "Business Development",
        "Change Management",
        "Coaching",
        "Communication",
        "CRM",
        "Customer Success",
        "Data Analysis",
        "Excel",
        "Facilitation",
        "Forecasting",
        "Interviewing",
        "Leadership",
        "Logistics",
        "Marketing",
        "Negotiation",
        "Onboarding",
        "Photography",
        "Pricing",
        "Project Management",
        "Public Speaking",
        "Recruiting",
        "SQL",
        "Strategy",
        "Training",
        "Translation",
        "Writing",
    ];
    let skills = SKILLS.iter().take(habits.count("skills")).map(|skill| texts([skill])).collect();
    vec![
        Sheet::new(
            "Profile",
            &[
                "First Name",
                "Last Name",
                "Maiden Name",
                "Address",
                "Birth Date",
                "Headline",
                "Summary",
                "Industry",
                "Zip Code",
                "Geo Location",
                "Twitter Handles",
                "Websites",
                "Instant Messengers",
            ],
            vec![profile],
        ),
        Sheet::new(
            "Positions",
            &["Company Name", "Title", "Description", "Location", "Started On", "Finished On"],
            positions,
        ),
        Sheet::new(
            "Education",
            &["School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"],
            education,
        ),
        Sheet::new("Skills", &["Name"], skills),
    ]
}

fn extras(catalogue: &Catalogue, world: &World, level: usize, random: &mut Random) -> Vec<Sheet> {
    let at = |years: i64| world.as_of_start - years * 365 * DAY;
    let some = level >= 2;
    let row = |fields: Vec<String>| if some { vec![fields] } else { Vec::new() };
    let mut sheets = vec![
        Sheet::new(
            "Certifications",
            &["Name", "Url", "Authority", "Started On", "Finished On", "License Number"],
            // One row without a URL: other readers reject a whole import for it.
            if some {
                vec![
                    vec![
                        "Project Practitioner".into(),
                        String::new(),
                        "Example Institute".into(),
                        month_and_year(at(2)),
                        String::new(),
                        "EX-4711".into(),
                    ],
                    vec![
                        "First Aid".into(),
                        "https://www.example.org/aid".into(),
                        "Example Red Tent".into(),
                        month_and_year(at(4)),
                        month_and_year(at(1)),
                        String::new(),
                    ],
                ]
            } else {
                Vec::new()
            },
        ),
        Sheet::new(
            "Projects",
            &["Title", "Description", "Url", "Started On", "Finished On"],
            row(vec![
                "Village library".into(),
                sentences(catalogue, world, 1, random).concat(),
                String::new(),
                month_and_year(at(5)),
                month_and_year(at(4)),
            ]),
        ),
        Sheet::new("Languages", &["Name", "Proficiency"], row(texts(["English", "Full professional proficiency"]))),
        Sheet::new("Courses", &["Name", "Number"], row(texts(["Statistics, applied", "ST-101"]))),
    ];
    if level >= 3 {
        sheets.extend([
            Sheet::new(
                "Publications",
                &["Name", "Published On", "Description", "Publisher", "Url"],
                vec![vec![
                    "Small teams, long trains".into(),
                    month_and_year(at(2)),
                    String::new(),
                    "Example Press".into(),
                    "https://www.example.org/trains".into(),
                ]],
            ),
            Sheet::new(
                "Honors",
                &["Title", "Description", "Issued On"],
                vec![vec!["Best talk".into(), String::new(), month_and_year(at(1))]],
            ),
            Sheet::new(
                "Organizations",
                &["Name", "Description", "Position", "Started On", "Finished On"],
                vec![vec![
                    "Example Alumni".into(),
                    String::new(),
                    "Treasurer".into(),
                    month_and_year(at(6)),
                    String::new(),
                ]],
            ),
        ]);
    }
    sheets
}

/// Endorsements and recommendations, both ways.
fn support(catalogue: &Catalogue, habits: &Habits, world: &World, format: &Format, random: &mut Random) -> Vec<Sheet> {
    let named: Vec<usize> = (0..world.connections.len())
        .filter(|&index| world.connections.get(index).is_some_and(|row| !row.nameless && !row.person.given.is_empty()))
        .collect();
    let mut endorsement = |subject: &str, count: usize, columns: [&'static str; 3]| {
        let mut rows: Vec<(i64, Vec<String>)> = Vec::new();
        for step in 0..count.min(named.len()) {
            // A stride that shares no factor with most sizes walks over distinct people.
            let position = (step * 7_919 + subject.len()) % named.len().max(1);
            let Some(row) = named.get(position).and_then(|&index| world.connections.get(index)) else { continue };
            for skill in ["Leadership", "Negotiation"].iter().take(1 + step % 2) {
                let at = random.between(row.connected_at, world.as_of_start - DAY);
                let status = if random.chance(0.15) { "PENDING" } else { "ACCEPTED" };
                let mut fields = vec![
                    slashed_timestamp(at),
                    (*skill).to_owned(),
                    row.person.given.clone(),
                    row.person.family.clone(),
                ];
                if format.endorsement_urls {
                    fields.push(format!("www.linkedin.com/in/{}", row.person.slug));
                }
                fields.push(status.to_owned());
                rows.push((at, fields));
            }
        }
        rows.sort_by(|one, other| other.cmp(one));
        let mut header = vec!["Endorsement Date", "Skill Name", columns[0], columns[1]];
        if format.endorsement_urls {
            header.push(columns[2]);
        }
        header.push("Endorsement Status");
        (header, rows.into_iter().map(|(_, fields)| fields).collect::<Vec<_>>())
    };
    let received = endorsement(
        "received",
        habits.count("endorsers"),
        ["Endorser First Name", "Endorser Last Name", "Endorser Public Url"],
    );
    let given = endorsement(
        "given",
        habits.count("endorsements_given"),
        ["Endorsee First Name", "Endorsee Last Name", "Endorsee Public Url"],
    );
    let mut recommendation = |first: usize, count: usize, status: &str| -> Vec<Vec<String>> {
        (first..first + count)
            .filter_map(|position| world.connections.get(*named.get(position)?))
            .map(|row| {
                let at = random.between(row.connected_at, world.as_of_start - DAY);
                let text = sentences(catalogue, world, 3, random).join(" ");
                vec![
                    row.person.given.clone(),
                    row.person.family.clone(),
                    row.company.clone(),
                    row.title.clone(),
                    text,
                    american(at),
                    status.to_owned(),
                ]
            })
            .collect()
    };
    // The first contacts are those of living conversations: who recommends has talked.
    let recommended = recommendation(0, habits.count("recommendations_received"), "VISIBLE");
    let recommending = recommendation(1, habits.count("recommendations_given"), "");
    let columns = ["First Name", "Last Name", "Company", "Job Title", "Text", "Creation Date", "Status"];
    vec![
        Sheet::new("Endorsement_Received_Info", &received.0, received.1),
        Sheet::new("Endorsement_Given_Info", &given.0, given.1),
        Sheet::new("Recommendations_Received", &columns, recommended),
        Sheet::new("Recommendations_Given", &columns, recommending),
    ]
}

fn account(catalogue: &Catalogue, world: &World, random: &mut Random) -> Vec<Sheet> {
    let address = format!("{}@example.com", world.owner.slug.replace('-', "."));
    let follows = (0..6)
        .map(|step| {
            let at = world.as_of_start - random.between(2, 1_500) * DAY;
            vec![company(catalogue, world.seed, step), unix_style(at)]
        })
        .collect();
    vec![
        Sheet::new(
            "Email_Addresses",
            &["Email Address", "Confirmed", "Primary", "Updated On"],
            vec![vec![address, "Yes".into(), "Yes".into(), american(world.registered_at + 3 * DAY)]],
        ),
        Sheet::new(
            "Registration",
            &["Registered At", "Registration Ip", "Subscription Types"],
            // 203.0.113.0/24 is set aside for documentation.
            vec![vec![american(world.registered_at), "203.0.113.7".into(), String::new()]],
        ),
        Sheet::new("Company_Follows", &["Organization", "Followed On"], follows),
        Sheet::new(
            "Rich_Media",
            &["Date/Time", "Media Description", "Media Link"],
            vec![vec!["You uploaded a profile photo".into(), "-".into(), "https://www.example.org/photo".into()]],
        ),
        Sheet::new("Ad_Targeting", &["Member Age", "Company Names"], vec![texts(["25-34", "Example"])]),
    ]
}
