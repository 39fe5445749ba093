//! Build script: compiles the built-in lexicons, so that no run has to.
//!
//! Owns nothing but the writing of two files. The compiling is the program's own code, which compiles a user's rows
//! at run time; tests hold these tables equal to what it makes.

#![allow(dead_code)]

use std::path::Path;

mod error;
mod image;

/// The part of the conversation stage that compiles phrases.
mod conversation {
    mod cue;
    mod fold;
    mod hash;
    mod language;
    mod lexicon;
    mod phrases;

    /// The compiled phrases.
    pub fn image() -> crate::error::Result<Vec<u8>> {
        phrases::PhraseSet::image(&lexicon::CueLexicon::built_in()?)
    }
}

/// The part of the classification stage that compiles titles and companies.
mod classify {
    mod context;

    pub use context::CompanyContext;

    /// Companies.
    pub mod company {
        mod absence;
        mod fold;
        mod known;
        mod legal;
        mod name;
        mod places;
        mod rows;
        mod sector;
        mod words;
        mod words_image;

        /// The compiled rows.
        pub fn image() -> Result<Vec<u8>, String> {
            let mut image = crate::image::Image::default();
            known::KnownCompanies::built_in().add_to(&mut image);
            let mut words = words::SectorWords::default();
            for row in rows::rows::<7>(words_image::WORDS) {
                let fields = row.map(std::borrow::Cow::Borrowed);
                words.add(fields).map_err(|(column, problem)| format!("{}: {column} {problem}", row.join(",")))?;
            }
            words.add_to(&mut image);
            Ok(image.into_bytes())
        }
    }

    /// Titles.
    pub mod title {
        mod abbreviations;
        mod characters;
        mod gendered;
        mod lexicon;
        mod misspelling;
        mod phrases;
        mod taxonomy;
        mod vocabulary;
        mod words;

        /// The compiled rows.
        pub fn image() -> crate::error::Result<Vec<u8>> {
            let lexicon = lexicon::Lexicon::built_in()?;
            Ok(vocabulary::Vocabulary::compile(&lexicon).to_image(&lexicon))
        }
    }
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for place in ["src/compile_tables.rs", "src/conversation/lexicons", "src/classify/lexicons"] {
        tell_cargo(place);
    }
    let folder = std::env::var("OUT_DIR")?;
    std::fs::write(Path::new(&folder).join("phrases.image"), conversation::image()?)?;
    std::fs::write(Path::new(&folder).join("companies.image"), classify::company::image()?)?;
    std::fs::write(Path::new(&folder).join("titles.image"), classify::title::image()?)?;
    Ok(())
}

/// Build scripts speak to cargo by printing.
#[allow(clippy::print_stdout)]
fn tell_cargo(changed: &str) {
    println!("cargo::rerun-if-changed={changed}");
}
