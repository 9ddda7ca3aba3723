package app.pythia.delphi;

import java.time.Duration;
import java.util.Optional;

/// Why a call failed. Details are the service's own words, cleaned and short; they may be empty.
public sealed interface DelphiProblem {

    /// 401.
    record KeyRejected() implements DelphiProblem {}

    /// 403, for another reason than the clone's prerequisites.
    record Forbidden(String detail) implements DelphiProblem {}

    /// 403, because the clone has no purpose, description or document.
    record PrerequisiteMissing() implements DelphiProblem {}

    /// 404.
    record NotFound(String detail) implements DelphiProblem {}

    /// Another status of 400 to 499, or a failure told under a status of success.
    record Rejected(int status, String detail) implements DelphiProblem {}

    /// 429.
    record RateLimited(Optional<Duration> retryAfter) implements DelphiProblem {}

    /// 503, with the time after which it may be asked again: it has not acted.
    record Unavailable(Duration retryAfter) implements DelphiProblem {}

    /// Another status of 500 to 599: it may have acted.
    record ServerFailed(int status) implements DelphiProblem {}

    /// The connection could not be made, so the service has not got the request.
    record NotConnected(String host, Cause cause) implements DelphiProblem {

        /// What stood in the way.
        public enum Cause {
            UNKNOWN_HOST,
            REFUSED,
            TIMED_OUT,
            TLS,
            /// The proxy in between wants a name and a password, or others.
            PROXY_PASSWORD,
            /// The proxy in between would not lead there.
            PROXY,
            /// The only way leads by a SOCKS proxy, which cannot be used.
            SOCKS
        }
    }

    /// The connection broke after it was made; the service may have got the request.
    record Broken(String host) implements DelphiProblem {}

    /// Nothing came, or nothing went, for too long; the service may have got the request.
    record Stalled() implements DelphiProblem {}

    /// An answer ended without its end marker.
    record EndedEarly() implements DelphiProblem {}

    /// The answer is none of this service: a redirect, another kind of text, not what the call
    /// gives.
    record NotUnderstood(String detail) implements DelphiProblem {}

    /// The caller gave it up.
    record Closed() implements DelphiProblem {}
}
