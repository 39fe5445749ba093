//! The network as a whole.
