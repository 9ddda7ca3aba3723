package app.pythia.conversation;

import java.time.Instant;
import java.util.Optional;

/// How far a conversation and the service's are one.
///
/// @param account in whose list it was seen, as [ConversationStore#mergeList] was told; empty if in
///   none
/// @param mirroredAt when its history was last read whole, if ever
public record Standing(Listing listing, String account, Optional<Instant> mirroredAt) {

    /// Nothing of it is known yet.
    public static final Standing NEW = new Standing(Listing.UNLISTED, "", Optional.empty());

    Standing listedFor(String owner) {
        return listing == Listing.LEAVING ? this : new Standing(Listing.LISTED, owner, mirroredAt);
    }

    Standing with(Listing now) {
        return new Standing(now, account, mirroredAt);
    }

    /// The next step towards being gone, where that account's list had it and has it no longer.
    Standing absentFor(String owner) {
        if (!account.equals(owner)) {
            return this;
        }
        return switch (listing) {
            case LISTED -> with(Listing.MISSED);
            case MISSED -> with(Listing.GONE);
            case UNLISTED, GONE, LEAVING -> this;
        };
    }
}
