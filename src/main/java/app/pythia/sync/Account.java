package app.pythia.sync;

/// Under whose name the service lists conversations.
///
/// @param email the address they are listed by
/// @param mark what tells this account of this service from any other; it is kept with the
///   conversations, so it must hold no secret
public record Account(String email, String mark) {

    /// It prints no address.
    @Override
    public String toString() {
        return "Account[" + mark + "]";
    }
}
