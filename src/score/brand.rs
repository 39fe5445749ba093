//! Pillar 1, "Establish your professional brand": the profile, what others say of it, what one publishes.
//!
//! Owns the lines of the pillar. Refuses followers, photo and profile views: no export holds them.

use super::explanation::Explanation;
use super::inputs::{BrandFacts, PostFacts, per_28_days};
use super::pillar::{Fact, Finding, Ledger, Story, line_names};
use super::statistics::{counted, saturation, share};
use super::weights::BrandWeights;

/// Enters the lines of the pillar.
pub(super) fn enter(ledger: &mut Ledger, facts: &BrandFacts, weights: &BrandWeights) {
    ledger.enter_flag(
        &line_names!("profile_headline", "profile-headline"),
        weights.profile_headline,
        "Profile.csv",
        facts.has_headline,
    );
    ledger.enter_capped(
        &line_names!("profile_summary", "profile-summary"),
        weights.profile_summary,
        "Profile.csv",
        facts.summary_characters.map(f64::from),
    );
    enter_positions(ledger, facts, weights);
    ledger.enter_flag(
        &line_names!("profile_education", "profile-education"),
        weights.profile_education,
        "Education.csv",
        facts.education_entries.map(|entries| entries > 0),
    );
    ledger.enter_capped(
        &line_names!("profile_skills", "profile-skills"),
        weights.profile_skills,
        "Skills.csv",
        facts.skills.map(f64::from),
    );
    enter_industry_and_location(ledger, facts, weights);
    ledger.enter_capped(
        &line_names!("profile_extras", "profile-extras"),
        weights.profile_extras,
        "Certifications.csv, Languages.csv",
        facts.extra_kinds.map(f64::from),
    );
    ledger.enter_capped(
        &line_names!("recommendations_received", "recommendations-received"),
        weights.recommendations_received,
        "Recommendations_Received.csv",
        facts.recommendations_received.map(f64::from),
    );
    ledger.enter_capped(
        &line_names!("recommendations_given", "recommendations-given"),
        weights.recommendations_given,
        "Recommendations_Given.csv",
        facts.recommendations_given.map(f64::from),
    );
    ledger.enter_saturating(
        &line_names!("endorsers", "endorsers"),
        weights.endorsers,
        "Endorsement_Received_Info.csv",
        ("people", 0),
        facts.endorsers.map(f64::from),
    );
    enter_own_posts(ledger, facts.posts, weights);
}

fn enter_positions(ledger: &mut Ledger, facts: &BrandFacts, weights: &BrandWeights) {
    let names = line_names!("profile_positions", "profile-positions");
    let described = facts.described_positions.unwrap_or_default().bounded();
    let finding = match facts.described_positions {
        None => Finding::NotInExport("Positions.csv"),
        Some(_) => Finding::Earned(described.raw().unwrap_or(0.0)),
    };
    ledger.enter(&names, weights.profile_positions.points, finding, || Story {
        interval: None,
        input: vec![("described", Fact::Number(described.hits)), ("positions", Fact::Number(described.cases))],
        formula: format!("{} · described / positions", weights.profile_positions.points),
        explanation: Explanation::new(names.sentence)
            .count("described", described.hits)
            .count("positions", described.cases),
    });
}

/// Half for each of the two; only where both are known, for they come from one row of one file.
fn enter_industry_and_location(ledger: &mut Ledger, facts: &BrandFacts, weights: &BrandWeights) {
    let names = line_names!("profile_industry_location", "profile-industry-location");
    let stated = facts.has_industry.zip(facts.has_location);
    let (industry, location) = stated.unwrap_or_default();
    let count = f64::from(u8::from(industry) + u8::from(location));
    let finding = stated.map_or(Finding::NotInExport("Profile.csv"), |_| Finding::Earned(count / 2.0));
    ledger.enter(&names, weights.profile_industry_location.points, finding, || Story {
        interval: None,
        input: vec![("industry", Fact::Flag(industry)), ("location", Fact::Flag(location))],
        formula: format!("{} · (industry + location) / 2", weights.profile_industry_location.points),
        explanation: Explanation::new(names.sentence).count("count", count),
    });
}

/// Posts in one's own words, of which half counts as they are and half by the share of original posts, so
/// that passing on what others write earns half at most. Where reposts cannot be counted, the half that asks for the
/// share of original posts is not measured.
fn enter_own_posts(ledger: &mut Ledger, posts: Option<PostFacts>, weights: &BrandWeights) {
    let names = line_names!("own_posts", "own-posts");
    let weight = weights.own_posts;
    let known = posts.unwrap_or_default();
    let rate = per_28_days(known.in_own_words);
    if posts.is_some() && !known.are_reposts_known {
        let finding = Finding::EarnedOfPart { earned: saturation(rate, weight.half_at), part: 0.5 };
        ledger.enter(&names, weight.points, finding, || Story {
            interval: None,
            input: vec![("per_28_days", Fact::Number(rate))],
            formula: format!("{} · ½ · (1 − 2^(−per_28_days / {}))", weight.points, weight.half_at),
            explanation: Explanation::new("score-line-own-posts-in-part").number("per_28_days", rate, 1),
        });
        return;
    }
    let original_share = if counted(known.all) > 0.0 { share(counted(known.original) / known.all) } else { 0.0 };
    let finding = posts.map_or(Finding::NotInExport("Shares.csv"), |_| {
        Finding::Earned(saturation(rate, weight.half_at) * (0.5 + 0.5 * original_share))
    });
    ledger.enter(&names, weight.points, finding, || Story {
        interval: None,
        input: vec![("per_28_days", Fact::Number(rate)), ("original_share", Fact::Number(original_share))],
        formula: format!("{} · (1 − 2^(−per_28_days / {})) · (½ + ½ · original_share)", weight.points, weight.half_at),
        explanation: Explanation::new(names.sentence).number("per_28_days", rate, 1).number(
            "original_percent",
            100.0 * original_share,
            0,
        ),
    });
}
