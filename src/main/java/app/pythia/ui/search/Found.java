package app.pythia.ui.search;

import app.pythia.conversation.SearchHit;
import java.util.List;

/// What a search has come to.
sealed interface Found {

    /// Nothing has been asked for.
    record NothingAsked() implements Found {}

    /// What there is; newest first.
    record Hits(List<SearchHit> hits, Extent extent) implements Found {
        public Hits {
            hits = List.copyOf(hits);
        }
    }

    /// What was kept cannot be read.
    record Failed() implements Found {}

    /// How many of the messages that were found are given.
    enum Extent {
        ALL,
        /// There are more.
        NEWEST
    }
}
