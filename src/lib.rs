//! tiewise
