//! Whole exports, in every shape and era.
