//! Relationships read from whole exports: moments of judgement, odd amounts of messages, every kind of debt,
//! the facts of a contact against a count by hand, the story of a tie on one screen, a user's own phrases.

use std::fmt::Write as _;
use std::path::Path;

use crate::program::{Rows, audit, rows, samples, tiewise};

const ME: &str = "me-myself";

/// An export of invented people, written as the archive of 2025 writes it.
struct Export {
    folder: tempfile::TempDir,
    connections: String,
    messages: String,
    invitations: String,
}

impl Export {
    /// Connections since 1 January 2024, by slug; a slug is two words, the name.
    fn of(people: &[&str]) -> Self {
        let mut connections = String::from("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n");
        for (number, slug) in people.iter().enumerate() {
            let name = name(slug).replace(' ', ",");
            let _ = writeln!(
                connections,
                "{name},https://www.linkedin.com/in/{slug},,Company {number},Sales Director,01 Jan 2024"
            );
        }
        Self {
            folder: tempfile::tempdir().unwrap(),
            connections,
            messages: String::from(
                "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS\n",
            ),
            invitations: String::from("From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl\n"),
        }
    }

    /// One message to one person or several, at "2025-06-01 10:00:00".
    fn send(&mut self, conversation: &str, from: &str, to: &[&str], at: &str, content: &str) -> &mut Self {
        let urls: Vec<String> = to.iter().map(|slug| url(slug)).collect();
        let names: Vec<String> = to.iter().map(|slug| name(slug)).collect();
        let _ = writeln!(
            self.messages,
            "{conversation},,{},{},\"{}\",\"{}\",{at} UTC,,\"{content}\",INBOX,",
            name(from),
            url(from),
            names.join(","),
            urls.join(",")
        );
        self
    }

    /// A message in the thread with one contact.
    fn receives(&mut self, slug: &str, at: &str, content: &str) -> &mut Self {
        self.send(&format!("c-{slug}"), slug, &[ME], at, content)
    }

    /// A message of the owner's in the thread with one contact.
    fn sends(&mut self, slug: &str, at: &str, content: &str) -> &mut Self {
        self.send(&format!("c-{slug}"), ME, &[slug], at, content)
    }

    /// Someone else wrote to the owner last: it dates the export and names its owner.
    fn dated(&mut self, at: &str) -> &mut Self {
        self.send("c-dating", "dating-witness", &[ME], at, "The weather at the coast was fine").send(
            "c-dating",
            ME,
            &["dating-witness"],
            "2024-01-01 08:00:00",
            "The weather here was fine too",
        )
    }

    fn write(&self) -> &Path {
        let folder = self.folder.path();
        std::fs::write(folder.join("Connections.csv"), &self.connections).unwrap();
        std::fs::write(folder.join("messages.csv"), &self.messages).unwrap();
        if self.invitations.lines().count() > 1 {
            std::fs::write(folder.join("Invitations.csv"), &self.invitations).unwrap();
        }
        folder
    }

    /// Contacts and replies of an audit with further arguments.
    fn audited(&self, arguments: &[&str]) -> (Rows, Rows) {
        let out = tempfile::tempdir().unwrap();
        let mut all = vec!["--quiet", "--owner", ME];
        all.extend(arguments);
        audit(&[self.write().to_path_buf()], out.path(), &all);
        (rows(&out.path().join("contacts.csv")), rows(&out.path().join("replies.csv")))
    }

    fn explained(&self, who: &str) -> String {
        let output = tiewise().args(["explain", "--quiet", "--owner", ME]).arg(self.write()).arg(who).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }
}

fn name(slug: &str) -> String {
    let capital = |word: &str| word[..1].to_uppercase() + &word[1..];
    slug.split('-').map(capital).collect::<Vec<_>>().join(" ")
}

fn url(slug: &str) -> String {
    format!("https://www.linkedin.com/in/{slug}")
}

/// The cells of one person.
fn cells<'a>(rows: &'a Rows, slug: &str, columns: &[&str]) -> Vec<&'a str> {
    let row = rows.iter().find(|row| row["key"] == slug).unwrap_or_else(|| panic!("{slug} has no row"));
    columns.iter().map(|column| row[*column].as_str()).collect()
}

#[test]
fn messages_count_up_to_the_moment_of_judgement() {
    let mut export = Export::of(&["ana-before", "bo-after"]);
    export
        .sends("ana-before", "2025-06-01 09:00:00", "The drawings of the pier are done")
        .receives("ana-before", "2025-06-10 09:00:00", "Could you send me the drawings of the pier?")
        .sends("bo-after", "2025-06-01 09:00:00", "The drawings of the mill are done")
        .receives("bo-after", "2025-06-20 09:00:00", "Could you send me the drawings of the mill?")
        .sends("bo-after", "2025-06-21 09:00:00", "Here they are, all nine of them")
        .dated("2025-06-30 12:00:00");
    let columns = ["messages_in", "messages_out", "debt", "days_waiting", "last_contact_in"];
    let (contacts, _) = export.audited(&[]);
    assert_eq!(cells(&contacts, "ana-before", &columns), ["1", "1", "owed", "20", "2025-06-10"]);
    assert_eq!(cells(&contacts, "bo-after", &columns), ["1", "2", "", "", "2025-06-20"]);
    // On the day of the question it is not yet owed, on the next it is; later messages do not exist yet.
    let (contacts, _) = export.audited(&["--as-of", "2025-06-10"]);
    assert_eq!(cells(&contacts, "ana-before", &columns), ["1", "1", "", "", "2025-06-10"]);
    assert_eq!(cells(&contacts, "bo-after", &columns), ["0", "1", "", "", ""]);
    let (contacts, _) = export.audited(&["--as-of", "2025-06-20"]);
    assert_eq!(cells(&contacts, "ana-before", &columns)[2..4], ["owed", "10"]);
    assert_eq!(cells(&contacts, "bo-after", &columns), ["1", "1", "", "", "2025-06-20"]);
    let (contacts, _) = export.audited(&["--as-of", "2025-12-01"]);
    assert_eq!(cells(&contacts, "ana-before", &columns)[2..4], ["late", "174"]);
    // Before anything was written, there is nothing.
    let (contacts, _) = export.audited(&["--as-of", "2024-02-01"]);
    assert_eq!(cells(&contacts, "ana-before", &columns), ["0", "0", "", "", ""]);
    assert_eq!(cells(&contacts, "ana-before", &["tie_state"]), ["never"]);
}

#[test]
fn one_message_is_one_side() {
    let mut export = Export::of(&["ana-single", "bo-silent"]);
    export.sends("ana-single", "2025-06-01 09:00:00", "The drawings of the pier are done").dated("2025-06-05 12:00:00");
    let (contacts, replies) = export.audited(&[]);
    let columns =
        ["messages_in", "messages_out", "turns_out", "alternations", "two_way", "tie_state", "stage", "began"];
    assert_eq!(cells(&contacts, "ana-single", &columns), ["0", "1", "1", "0", "no", "one_sided", "none", "me"]);
    assert_eq!(cells(&contacts, "bo-silent", &columns), ["0", "0", "0", "0", "no", "never", "none", ""]);
    assert!(replies.iter().all(|row| row["key"] != "ana-single"));
}

#[test]
fn ten_thousand_messages_with_one_person_are_all_counted() {
    let mut export = Export::of(&["ana-chatty"]);
    for number in 0..10_000_u32 {
        // Ten a day for a thousand days, in turns.
        let day = chrono::NaiveDate::from_ymd_opt(2022, 1, 1).unwrap() + chrono::Days::new(u64::from(number / 10));
        let at = format!("{day} {:02}:30:00", 8 + number % 10);
        let content = format!("The plank number {number} of the pier is painted");
        if number % 2 == 0 {
            export.sends("ana-chatty", &at, &content);
        } else {
            export.receives("ana-chatty", &at, &content);
        }
    }
    let (contacts, _) = export.audited(&[]);
    let columns = ["messages_in", "messages_out", "contact_days_in", "contact_days_out", "alternations", "two_way"];
    assert_eq!(cells(&contacts, "ana-chatty", &columns), ["5000", "5000", "1000", "1000", "9999", "yes"]);
    let facts = ["median_reply_hours_in", "longest_gap_days", "usual_gap_days", "tie_state"];
    assert_eq!(cells(&contacts, "ana-chatty", &facts), ["1.0", "1", "1.0", "living"]);
}

#[test]
fn a_thread_of_two_hundred_makes_neither_debts_nor_ties() {
    let members: Vec<String> = (0..199).map(|number| format!("member-{}", letters(number))).collect();
    let mut export = Export::of(&members.iter().map(String::as_str).collect::<Vec<_>>());
    let others = |sender: usize| -> Vec<&str> {
        let rest = members.iter().enumerate().filter(|(place, _)| *place != sender);
        std::iter::once(ME).chain(rest.map(|(_, slug)| slug.as_str())).collect()
    };
    let all: Vec<&str> = members.iter().map(String::as_str).collect();
    export
        .send("c-group", &members[0], &others(0), "2025-06-01 10:00:00", "Could you all send me your choice of menu?")
        .send("c-group", ME, &all, "2025-06-02 10:00:00", "The fish for me, shall we meet at seven on Friday?")
        .send("c-group", &members[1], &others(1), "2025-06-03 10:00:00", "Perfect, see you on Friday")
        .dated("2025-06-20 12:00:00");
    let (contacts, replies) = export.audited(&[]);
    let columns = ["messages_in", "messages_out", "group_messages_in", "two_way", "stage", "debt"];
    assert_eq!(cells(&contacts, &members[0], &columns), ["0", "0", "1", "no", "none", ""]);
    assert_eq!(cells(&contacts, &members[1], &columns), ["0", "0", "1", "no", "none", ""]);
    assert_eq!(cells(&contacts, &members[100], &columns)[..4], ["0", "0", "0", "no"]);
    for row in &contacts {
        assert!(row["tie_strength"].parse::<f64>().unwrap() < 1.0 || row["key"] == "dating-witness", "{}", row["key"]);
    }
    assert!(replies.iter().all(|row| !row["key"].starts_with("member-")), "groups owe nothing");
    // Nothing but a group: never talked one to one.
    assert_eq!(cells(&contacts, &members[0], &["tie_state", "last_contact"]), ["never", ""]);
}

/// A number in letters, so that every slug makes a name of its own.
fn letters(number: usize) -> String {
    let letter = |digit: usize| char::from(b'a' + u8::try_from(digit % 26).unwrap());
    [letter(number / 26), letter(number)].iter().collect()
}

#[test]
fn a_clock_that_goes_backwards_changes_nothing() {
    let mut messages = vec![
        (true, "2025-03-01 09:00:00", "The drawings of the pier are done"),
        (false, "2025-03-01 09:30:00", "Very good, shall we have a call on Tuesday?"),
        (true, "2025-03-02 08:00:00", "Tuesday it is, talk to you then"),
        (false, "2025-03-20 10:00:00", "When does the painting of the planks begin?"),
    ];
    let audited = |messages: &[(bool, &str, &str)]| {
        let mut export = Export::of(&["ana-clock"]);
        for (outbound, at, content) in messages {
            if *outbound {
                export.sends("ana-clock", at, content);
            } else {
                export.receives("ana-clock", at, content);
            }
        }
        export.dated("2025-04-01 12:00:00").audited(&[])
    };
    let forwards = audited(&messages);
    let columns = ["debt", "stage", "alternations", "median_reply_hours_in", "began", "messages_in", "messages_out"];
    assert_eq!(cells(&forwards.0, "ana-clock", &columns), ["owed", "confirmed", "3", "0.5", "me", "2", "2"]);
    messages.reverse();
    assert_eq!(audited(&messages), forwards);
    messages.swap(0, 2);
    assert_eq!(audited(&messages), forwards);
}

#[test]
fn messages_without_text_are_counted_and_ask_nothing() {
    let mut export = Export::of(&["ana-blank", "bo-spaces"]);
    export
        .sends("ana-blank", "2025-06-01 09:00:00", "The drawings of the pier are done")
        .receives("ana-blank", "2025-06-02 09:00:00", "")
        .receives("bo-spaces", "2025-06-02 09:00:00", " \u{A0}\u{200B} ")
        .dated("2025-06-20 12:00:00");
    let (contacts, replies) = export.audited(&[]);
    let columns = ["messages_in", "messages_out", "words_in", "two_way", "debt", "questions_in"];
    assert_eq!(cells(&contacts, "ana-blank", &columns), ["1", "1", "0", "no", "", "0"]);
    assert_eq!(cells(&contacts, "bo-spaces", &columns), ["1", "0", "0", "no", "", "0"]);
    assert!(replies.iter().all(|row| row["key"] == "dating-witness"));
}

#[test]
fn every_kind_of_debt_is_listed_with_the_sentence_that_made_it() {
    let people = ["ana-question", "bo-request", "cy-stage", "di-note", "ed-invited", "flo-late", "gus-awaited"];
    let mut export = Export::of(&people);
    let known = "2025-05-01 09:00:00";
    for slug in ["ana-question", "bo-request", "cy-stage", "flo-late"] {
        export.sends(slug, "2024-12-01 09:00:00", "The drawings of the pier are done");
    }
    export
        .receives("ana-question", known, "All fine here. Which harbour has the longest pier?")
        .receives("bo-request", known, "All fine here. Please send me the plan of the harbour.")
        .receives("cy-stage", known, "All fine here. Let's have a call on Thursday.")
        .receives("di-note", known, "I painted piers for nine years and your plan of the harbour made me smile")
        .receives("flo-late", "2025-01-10 09:00:00", "Which harbour has the deepest water?")
        .receives("gus-awaited", "2025-04-01 09:00:00", "The painting of the planks went well")
        .sends("gus-awaited", "2025-05-02 09:00:00", "Good. Which colour did you choose in the end?")
        .dated("2025-05-20 12:00:00");
    let _ = writeln!(
        export.invitations,
        "Ed Invited,Me Myself,\"5/3/25, 9:00 AM\",\"I saw your plan of the harbour and would like to hear how it went\",INCOMING,{},{}",
        url("ed-invited"),
        url(ME)
    );
    let (contacts, replies) = export.audited(&[]);
    for (slug, status, kind, days, sentence) in [
        ("ana-question", "owed", "question", "19", "Which harbour has the longest pier?"),
        ("bo-request", "owed", "request", "19", "Please send me the plan of the harbour."),
        ("cy-stage", "owed", "stage", "19", "Let's have a call on Thursday."),
        ("di-note", "owed", "first_note", "19", "your plan of the harbour made me smile"),
        ("flo-late", "late", "question", "130", "Which harbour has the deepest water?"),
        ("gus-awaited", "awaiting", "question", "18", "Which colour did you choose in the end?"),
    ] {
        assert_eq!(cells(&contacts, slug, &["debt", "debt_kind", "days_waiting"]), [status, kind, days], "{slug}");
        assert_eq!(cells(&replies, slug, &["status", "days_waiting"]), [status, days], "{slug}");
        assert!(cells(&replies, slug, &["sentence"])[0].contains(sentence), "{slug}");
    }
    assert_eq!(cells(&contacts, "ed-invited", &["debt", "debt_kind"]), ["owed", "invitation_note"]);
    assert_eq!(cells(&replies, "ed-invited", &["status"]), ["owed"]);
    // Older than a year: no longer a debt, a matter of reconnecting.
    let (contacts, replies) = export.audited(&["--as-of", "2026-02-01"]);
    assert_eq!(cells(&contacts, "flo-late", &["debt"]), [""]);
    assert!(replies.iter().all(|row| row["key"] != "flo-late"));
}

#[test]
fn a_note_is_quoted_where_it_is_owed_a_reply_and_a_greeting_after_one_s_own_note_is_owed_one() {
    let mut export = Export::of(&["nora-noted", "greta-greeting", "gustav-silent"]);
    export.dated("2025-06-20 10:00:00");
    let mut invite = |from: &str, to: &str, message: &str, direction: &str| {
        let _ = writeln!(
            export.invitations,
            "{},{},\"6/1/25, 9:00 AM\",\"{message}\",{direction},{},{}",
            name(from),
            name(to),
            url(from),
            url(to)
        );
    };
    invite("nora-noted", ME, "Hello, I read your talk on timber bridges. Which glue do you use?", "INCOMING");
    invite(ME, "greta-greeting", "Your ferry line is on my desk, I would like to hear more", "OUTGOING");
    invite(ME, "gustav-silent", "Your ferry line is on my desk, I would like to hear more", "OUTGOING");
    export.receives("greta-greeting", "2025-06-10 10:00:00", "Hi, how are you?");
    let (_, replies) = export.audited(&[]);
    let columns = ["status", "sentence"];
    assert_eq!(cells(&replies, "nora-noted", &columns), ["owed", "Which glue do you use?"]);
    assert_eq!(cells(&replies, "greta-greeting", &columns), ["owed", "Hi, how are you?"]);
    assert!(replies.iter().all(|row| !row.values().any(|cell| cell.contains("gustav"))));
    let (_, redacted) = export.audited(&["--redact"]);
    assert_eq!(redacted.len(), replies.len());
    assert!(redacted.iter().all(|row| !row.values().any(|cell| cell.contains("glue"))));
}

#[test]
fn a_mailing_answers_nobody_and_reaches_no_stage_and_a_canned_reply_answers() {
    let after_the_same_text_to = |people: usize| {
        let slugs: Vec<String> = (0..people).map(|number| format!("asker-{}", letters(number))).collect();
        let mut export = Export::of(&slugs.iter().map(String::as_str).collect::<Vec<_>>());
        for slug in &slugs {
            export.receives(slug, "2025-05-01 10:00:00", "The binder is in the harbour");
            export.sends(slug, "2025-05-02 10:00:00", "Then the paper comes by boat");
            export.receives(slug, "2025-06-01 10:00:00", "Which binder did you use?");
            let text =
                "We help firms like yours to save cost every month: book a demo at https://calendly.com/example/30";
            export.sends(slug, "2025-06-02 10:00:00", text);
        }
        let (contacts, _) = export.dated("2025-06-03 10:00:00").audited(&[]);
        let of_first = cells(&contacts, &slugs[0], &["debt", "stage", "templates_out", "questions_in_answered"]);
        of_first.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(after_the_same_text_to(12), ["owed", "none", "1", "0"]);
    assert_eq!(after_the_same_text_to(6)[0], "");
}

#[test]
fn whoever_declined_is_neither_owed_nor_awaited() {
    let mut export = Export::of(&["ana-declines", "bo-refuses", "cy-postpones"]);
    export
        .sends("ana-declines", "2025-05-01 09:00:00", "Would you like to see our plans for the pier?")
        .receives("ana-declines", "2025-05-02 09:00:00", "Thank you, but we are not interested. Why do you ask?")
        .receives("bo-refuses", "2025-05-01 09:00:00", "Would you speak at our panel on piers?")
        .sends("bo-refuses", "2025-05-02 09:00:00", "Sorry, I won't be able to, thank you for asking")
        .sends("cy-postpones", "2025-05-01 09:00:00", "Shall we have a call on Tuesday?")
        .receives("cy-postpones", "2025-05-02 09:00:00", "I can't make it on Tuesday. Could we do Thursday instead?")
        .dated("2025-05-20 12:00:00");
    let columns = ["declined", "declined_on", "debt"];
    let (contacts, _) = export.audited(&[]);
    assert_eq!(cells(&contacts, "ana-declines", &columns), ["yes", "2025-05-02", ""]);
    assert_eq!(cells(&contacts, "bo-refuses", &columns), ["yes", "2025-05-02", ""]);
    assert_eq!(cells(&contacts, "cy-postpones", &columns), ["no", "", "owed"]);
    // It binds for a year; what happened stays on record.
    let (contacts, _) = export.audited(&["--as-of", "2026-06-01"]);
    assert_eq!(cells(&contacts, "ana-declines", &columns), ["no", "2025-05-02", ""]);
}

#[test]
fn an_open_promise_is_kept_by_the_message_that_follows() {
    let mut export = Export::of(&["ana-open", "bo-kept"]);
    for slug in ["ana-open", "bo-kept"] {
        export.receives(slug, "2025-05-01 09:00:00", "Could you send me the plan of the harbour?").sends(
            slug,
            "2025-05-02 09:00:00",
            "Of course, I'll send you the plan next week",
        );
    }
    export
        .sends("bo-kept", "2025-05-08 09:00:00", "As promised, the plan: https://drive.google.com/file/d/1")
        .dated("2025-05-20 12:00:00");
    let (contacts, _) = export.audited(&[]);
    assert_eq!(cells(&contacts, "ana-open", &["promise_open_days", "debt"]), ["18", ""]);
    assert_eq!(cells(&contacts, "bo-kept", &["promise_open_days", "debt"]), ["", ""]);
    let told = export.explained("ana-open");
    assert!(told.contains("You promised (18 days): Of course, I'll send you the plan next week"), "{told}");
}

#[test]
fn the_facts_of_a_contact_are_those_counted_by_hand() {
    let mut export = Export::of(&["ana-facts"]);
    export
        .sends("ana-facts", "2025-01-01 08:00:00", "Which harbour has the longest pier?")
        .receives("ana-facts", "2025-01-01 10:00:00", "The northern one has it, by far")
        .receives("ana-facts", "2025-01-04 08:00:00", "Do you have the plan of the old mill?")
        .sends("ana-facts", "2025-01-04 12:00:00", "It hangs in the hall of the museum")
        // Half a year of silence, then she begins again, and he never says where the mill was.
        .receives("ana-facts", "2025-07-01 09:00:00", "Where was the mill, upstream or downstream?")
        .dated("2025-07-11 12:00:00");
    let (contacts, _) = export.audited(&[]);
    for (column, value) in [
        ("messages_in", "3"),
        ("messages_out", "2"),
        ("words_in", "23"),
        ("words_out", "14"),
        ("contact_days_in", "3"),
        ("contact_days_out", "2"),
        ("turns_in", "2"),
        ("turns_out", "2"),
        ("alternations", "3"),
        ("began", "me"),
        ("starts_in", "1"),
        ("starts_out", "1"),
        // Two questions in one turn count once, and get their answer by its first.
        ("questions_in", "2"),
        ("questions_in_answered", "1"),
        ("questions_out", "1"),
        ("questions_out_answered", "1"),
        ("median_reply_hours_in", "2.0"),
        ("median_reply_hours_out", "4.0"),
        ("first_contact_in", "2025-01-01"),
        ("first_contact_out", "2025-01-01"),
        ("last_contact_in", "2025-07-01"),
        ("last_contact_out", "2025-01-04"),
        ("longest_gap_days", "178"),
        ("usual_gap_days", "90.5"),
        ("two_way", "yes"),
        ("debt", "owed"),
        ("days_waiting", "10"),
        ("language", "en"),
        ("languages", "en"),
    ] {
        assert_eq!(cells(&contacts, "ana-facts", &[column]), [value], "{column}");
    }
}

#[test]
fn the_story_of_a_tie_fits_one_screen_and_says_why() {
    let mut export = Export::of(&["ana-story"]);
    for year in 2018..2025 {
        export
            .receives("ana-story", &format!("{year}-03-01 09:00:00"), "The planks of the pier are painted, all of them")
            .sends("ana-story", &format!("{year}-03-02 09:00:00"), "Splendid, the mayor will come and see them");
    }
    export
        .receives("ana-story", "2025-03-01 09:00:00", "Could we have a call about the harbour on Thursday at 10:00?")
        .sends("ana-story", "2025-03-02 09:00:00", "Yes, Thursday works for me")
        .receives(
            "ana-story",
            "2025-03-10 09:00:00",
            "Could you send me a quote for two hundred planks of larch, planed on both sides and delivered?",
        )
        .sends("ana-story", "2025-03-11 09:00:00", "I'll send you our proposal tomorrow")
        .receives("ana-story", "2025-04-10 09:00:00", "Did you receive the measures of the planks?")
        .dated("2025-04-20 12:00:00");
    let told = export.explained("ana-story");
    assert_fits(&told);
    for part in [
        "Ana Story (ana-story)",
        "Sales Director · Company 0",
        "Volume",
        "Recency",
        "Duration",
        "Reciprocity",
        "Depth",
        "Support",
        "2025 ··",
        "confirmed",
        "proposal (“a quote”)",
        "You owe a reply (question, 10 days): Did you receive the measures of the",
    ] {
        assert!(told.contains(part), "{part} is not in\n{told}");
    }
}

#[test]
fn everyone_s_story_fits_one_screen() {
    let export = samples().join("basic-2025");
    let out = tempfile::tempdir().unwrap();
    audit(&[export.clone()], out.path(), &["--quiet"]);
    let contacts = rows(&out.path().join("contacts.csv"));
    let talkative = contacts.iter().filter(|row| row["messages_in"] != "0" && row["messages_out"] != "0");
    let mut told = 0;
    for (row, language) in talkative.take(14).zip(["en", "es", "pt", "fr", "it", "de", "nl"].into_iter().cycle()) {
        let mut command = tiewise();
        command.args(["explain", "--quiet", "--lang", language]).arg(&export).arg(&row["key"]);
        let output = command.output().unwrap();
        assert!(output.status.success());
        assert_fits(&String::from_utf8(output.stdout).unwrap());
        told += 1;
    }
    assert!(told >= 5, "the sample has people to tell of");
}

fn assert_fits(text: &str) {
    assert!(text.lines().count() < 24, "{} lines\n{text}", text.lines().count());
    for line in text.lines() {
        assert!(line.chars().count() <= 80, "{} columns: {line}", line.chars().count());
    }
}

#[test]
fn a_user_s_own_phrases_count_and_a_wrong_one_is_shown() {
    let mut export = Export::of(&["ana-words"]);
    export
        .sends("ana-words", "2025-05-01 09:00:00", "The drawings of the pier are done")
        .receives("ana-words", "2025-05-02 09:00:00", "The plan as a blueprint until Friday over here, captain")
        .dated("2025-05-20 12:00:00");
    let (contacts, _) = export.audited(&[]);
    assert_eq!(cells(&contacts, "ana-words", &["debt"]), [""]);
    let folder = tempfile::tempdir().unwrap();
    let lexicons = folder.path().join("lexicons");
    std::fs::create_dir(&lexicons).unwrap();
    let profile = folder.path().join("tiewise.toml");
    std::fs::write(&profile, "lexicons = \"lexicons\"\n").unwrap();
    let target = profile.to_str().unwrap();
    let write = |name: &str, text: &str| std::fs::write(lexicons.join(name), text).unwrap();
    write("conversation_en.csv", "cue,phrase,reason\nrequest,over here captain,how our yard asks for things\n");
    let (contacts, replies) = export.audited(&["--target", target]);
    assert_eq!(cells(&contacts, "ana-words", &["debt", "debt_kind"]), ["owed", "request"]);
    assert_eq!(replies.iter().filter(|row| row["key"] == "ana-words").count(), 1);
    // A phrase of another language does not count in an English message.
    write("conversation_en.csv", "cue,phrase,reason\n");
    write("conversation_de.csv", "cue,phrase,reason\nrequest,over here captain,how our yard asks for things\n");
    assert_eq!(cells(&export.audited(&["--target", target]).0, "ana-words", &["debt"]), [""]);
    write("conversation_de.csv", "cue,phrase,reason\nrequest,bitte sehr,fine\nbeg,bitte,no such cue\n");
    let mut command = tiewise();
    command.args(["audit", "--target", target, "--out"]).arg(folder.path().join("out")).arg(export.write());
    let output = command.output().unwrap();
    let error = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1), "{error}");
    for part in ["conversation_de.csv", "row 3", "column cue", "unknown cue", "hint: "] {
        assert!(error.contains(part), "{part} is not in {error}");
    }
}
