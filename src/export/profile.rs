//! The files about the owner: profile, positions, education, skills and what adorns a profile.
//!
//! Owns their rows. Refuses what no later stage needs: birth date, street address, licence numbers.

use super::columns::Column;
use super::dates::parse_period;
use super::naming::FileKind;
use super::receipt::{DropReason, FileReceipt, Warning};
use super::rows::{Accomplishment, Certification, Education, Position, Profile};
use super::table::{Row, Table, Verdict};

/// Reads a file whose rows stand for themselves: `row_of` returns `None` for one without its essential cells.
pub(super) fn read_rows<T>(
    kind: FileKind,
    bytes: Vec<u8>,
    receipt: &mut FileReceipt,
    mut row_of: impl FnMut(&Row<'_>) -> Option<T>,
) -> Vec<T> {
    let Some(table) = Table::open(kind, bytes, receipt) else { return Vec::new() };
    let mut rows = Vec::new();
    table.for_each_row(receipt, |row| match row_of(row) {
        Some(value) => {
            rows.push(value);
            Verdict::Keep
        }
        None => Verdict::Drop(DropReason::ShortRow),
    });
    rows
}

/// Reads Profile.csv.
pub(super) fn read_profile(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Profile> {
    let file = receipt.file;
    read_rows(FileKind::Profile, bytes, receipt, |row| {
        let profile = Profile {
            first_name: row.text(Column::FirstName),
            last_name: row.text(Column::LastName),
            maiden_name: row.text(Column::MaidenName),
            headline: row.text(Column::Headline),
            summary: row.text(Column::Summary),
            industry: row.text(Column::Industry),
            location: row.first_of(&[Column::Location, Column::Address]),
            zip_code: row.text(Column::ZipCode),
            websites: row.text(Column::Websites),
            twitter_handles: row.text(Column::TwitterHandles),
            instant_messengers: row.text(Column::InstantMessengers),
            file,
        };
        (!profile.first_name.is_empty() || !profile.last_name.is_empty()).then_some(profile)
    })
}

/// Reads the two ends of a period and counts what cannot be read.
fn period(row: &Row<'_>, unparsed: &mut u64) -> (Option<super::dates::Day>, Option<super::dates::Day>) {
    let mut read = |column| {
        let cell = row.get(column);
        let period = parse_period(cell);
        *unparsed += u64::from(period.is_none() && !cell.is_empty());
        period
    };
    let started = read(Column::StartedOn).map(|(first, _)| first);
    let finished = read(Column::FinishedOn).map(|(_, last)| last);
    (started, finished)
}

/// Reads Positions.csv.
pub(super) fn read_positions(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Position> {
    let mut unparsed = 0;
    let rows = read_rows(FileKind::Positions, bytes, receipt, |row| {
        let (started_on, finished_on) = period(row, &mut unparsed);
        let position = Position {
            company: row.text(Column::Company),
            title: row.first_of(&[Column::Title, Column::JobTitle]),
            description: row.text(Column::Description),
            location: row.text(Column::Location),
            started_on,
            finished_on,
            is_current: row.get(Column::FinishedOn).is_empty(),
        };
        (!position.company.is_empty() || !position.title.is_empty()).then_some(position)
    });
    receipt.warn_counted(unparsed, Warning::UnparsedDates);
    rows
}

/// Reads Education.csv.
pub(super) fn read_education(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Education> {
    let mut unparsed = 0;
    let rows = read_rows(FileKind::Education, bytes, receipt, |row| {
        let (started_on, finished_on) = period(row, &mut unparsed);
        let education = Education {
            school: row.text(Column::School),
            degree: row.text(Column::Degree),
            notes: row.text(Column::Notes),
            activities: row.text(Column::Activities),
            started_on,
            finished_on,
        };
        (!education.school.is_empty() || !education.degree.is_empty()).then_some(education)
    });
    receipt.warn_counted(unparsed, Warning::UnparsedDates);
    rows
}

/// Reads Skills.csv.
pub(super) fn read_skills(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<String> {
    read_rows(FileKind::Skills, bytes, receipt, |row| {
        let name = row.first_of(&[Column::Name, Column::Skill]);
        (!name.is_empty()).then_some(name)
    })
}

/// Reads Certifications.csv; a blank URL is common and no fault.
pub(super) fn read_certifications(bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Certification> {
    let mut unparsed = 0;
    let rows = read_rows(FileKind::Certifications, bytes, receipt, |row| {
        let (started_on, finished_on) = period(row, &mut unparsed);
        let certification = Certification {
            name: row.text(Column::Name),
            authority: row.text(Column::Authority),
            url: row.some(Column::Url),
            started_on,
            finished_on,
        };
        (!certification.name.is_empty()).then_some(certification)
    });
    receipt.warn_counted(unparsed, Warning::UnparsedDates);
    rows
}

/// Reads Projects, Publications, Honors, Languages, Courses or Organizations.
pub(super) fn read_accomplishments(kind: FileKind, bytes: Vec<u8>, receipt: &mut FileReceipt) -> Vec<Accomplishment> {
    read_rows(kind, bytes, receipt, |row| {
        let accomplishment = Accomplishment {
            name: row.first_of(&[Column::Title, Column::Name]),
            description: row.first_of(&[Column::Description, Column::Proficiency, Column::Number]),
        };
        let is_empty = accomplishment.name.is_empty() && accomplishment.description.is_empty();
        (!is_empty).then_some(accomplishment)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn receipt(kind: FileKind) -> FileReceipt {
        FileReceipt::new(0, "file.csv", kind)
    }

    #[test]
    fn a_profile_is_read_by_name_and_without_what_is_nobodys_business() {
        let text = "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,\
            Twitter Handles,Websites,Instant Messengers\n\
            Ana,Lopez,,1 Some Street,Jan 1,CEO at Acme,\"Two\nlines\",Software,08001,Barcelona,,[PERSONAL:https://example.com],\n";
        let rows = read_profile(text.into(), &mut receipt(FileKind::Profile));
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].location, "Barcelona");
        assert_eq!(rows[0].summary, "Two\nlines");
        assert!(!format!("{:?}", rows[0]).contains("Jan 1"));
    }

    #[test]
    fn positions_without_an_end_are_current() {
        let text = "Company Name,Title,Description,Location,Started On,Finished On\n\
            Acme,CEO,,Berlin,Aug 2022,\nBolt,CTO,,Berlin,2009,Jul 2022\nCore,VP,,,soon,\n";
        let mut receipt = receipt(FileKind::Positions);
        let rows = read_positions(text.into(), &mut receipt);
        assert_eq!(rows.iter().map(|row| row.is_current).collect::<Vec<_>>(), [true, false, true]);
        assert_eq!(rows[1].finished_on.map(|day| day.to_string()).as_deref(), Some("2022-07-31"));
        assert_eq!(receipt.warnings, [Warning::UnparsedDates(1)]);
    }

    #[test]
    fn the_lists_of_a_profile_are_read() {
        let skills = read_skills("Name\nRust\n\"Sales, inside\"\n".into(), &mut receipt(FileKind::Skills));
        assert_eq!(skills, ["Rust", "Sales, inside"]);
        let text = "Name,Url,Authority,Started On,Finished On,License Number\nPMP,,PMI,Jan 2020,,77\n";
        let certifications = read_certifications(text.into(), &mut receipt(FileKind::Certifications));
        assert_eq!((certifications[0].name.as_str(), certifications[0].url.as_deref()), ("PMP", None));
        let education = "School Name,Start Date,End Date,Notes,Degree Name,Activities\nUni,2001,2005,,BSc,\n";
        assert_eq!(read_education(education.into(), &mut receipt(FileKind::Education))[0].degree, "BSc");
        for (kind, text) in [
            (FileKind::Projects, "Title,Description,Url,Started On,Finished On\nBridge,Long,,Jan 2020,\n"),
            (FileKind::Publications, "Name,Published On,Description,Publisher,Url\nPaper,Jan 2020,Long,P,\n"),
            (FileKind::Honors, "Title,Description,Issued On\nPrize,Long,Jan 2020\n"),
            (FileKind::Languages, "Name,Proficiency\nCatalan,Native\n"),
            (FileKind::Courses, "Name,Number\nLogic,101\n"),
            (FileKind::Organizations, "Name,Description,Position,Started On,Finished On\nClub,Long,Chair,2020,\n"),
        ] {
            let mut receipt = receipt(kind);
            let rows = read_accomplishments(kind, text.into(), &mut receipt);
            assert_eq!(rows.len(), 1, "{kind}");
            assert!(!rows[0].name.is_empty() && !rows[0].description.is_empty(), "{kind}: {rows:?}");
            assert!(receipt.adds_up());
        }
    }
}
