package app.pythia.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.pythia.turn.PictureException;
import app.pythia.turn.PictureProblem;
import app.pythia.turn.PictureProblem.NotAllowed;
import app.pythia.turn.PictureProblem.NotPublic;
import app.pythia.turn.Problem.Unreachable;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.251",
                "239.255.255.250",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "64:ff9b::10.0.0.1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:0a00:0001::1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "fec0::1",
                "ff02::fb"
            })
    void addressesOfThisMachineAndItsNetworkAreRefused(String literal) {
        assertThat(problem("https://a.example/p.png", literal))
                .isEqualTo(new NotPublic("a.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "172.32.0.1",
                "100.128.0.1",
                "2606:4700::1111",
                "64:ff9b::8.8.8.8",
                "::ffff:8.8.8.8"
            })
    void publicAddressesAreLetThrough(String literal) {
        assertThatCode(() -> guard(literal).check(URI.create("https://a.example/p.png")))
                .doesNotThrowAnyException();
    }

    @Test
    void oneOfSeveralIsEnoughToRefuse() {
        assertThat(problem("https://a.example/p.png", "8.8.8.8", "10.0.0.1"))
                .isEqualTo(new NotPublic("a.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example/p.png",
                "ftp://a.example/p.png",
                "file:///etc/passwd",
                "data:image/png;base64,AA",
                "https://me:word@a.example/p.png",
                "https:///p.png",
                "p.png"
            })
    void otherAddressesAreNotAsked(String address) {
        assertThat(problem(address, "8.8.8.8")).isEqualTo(new NotAllowed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/p",
                "https://[::1]/p",
                "https://localhost/p",
                "https://2130706433/p"
            })
    void thisMachineIsKnownByAllItsNames(String address) {
        assertThat(problem(new PublicAddresses(Optional.empty()), address))
                .isInstanceOf(NotPublic.class);
    }

    @Test
    void theDemoClonesOriginIsLetThroughAndNoOther() {
        PublicAddresses guard =
                new PublicAddresses(Optional.of(URI.create("http://127.0.0.1:8080")));

        assertThatCode(() -> guard.check(URI.create("http://127.0.0.1:8080/p.png")))
                .doesNotThrowAnyException();
        assertThat(problem(guard, "http://127.0.0.1:8081/p.png")).isEqualTo(new NotAllowed());
        assertThat(problem(guard, "http://localhost:8080/p.png")).isEqualTo(new NotAllowed());
        assertThat(problem(guard, "https://127.0.0.1:8080/p.png"))
                .isEqualTo(new NotPublic("127.0.0.1"));
    }

    @Test
    void anUnknownNameIsTold() {
        PublicAddresses guard =
                new PublicAddresses(
                        Optional.empty(),
                        host -> {
                            throw new UnknownHostException(host);
                        });
        assertThat(problem(guard, "https://a.example/p"))
                .isEqualTo(
                        new PictureProblem.Unreachable(
                                new Unreachable("a.example", Unreachable.Reason.UNKNOWN_HOST)));
    }

    private static PublicAddresses guard(String... literals) {
        List<InetAddress> addresses = Stream.of(literals).map(InetAddress::ofLiteral).toList();
        return new PublicAddresses(Optional.empty(), _ -> addresses);
    }

    private static PictureProblem problem(String address, String... literals) {
        return problem(guard(literals), address);
    }

    private static PictureProblem problem(PublicAddresses guard, String address) {
        return catchThrowableOfType(PictureException.class, () -> guard.check(URI.create(address)))
                .problem();
    }
}
