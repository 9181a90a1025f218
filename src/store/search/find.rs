//! What a search finds.
